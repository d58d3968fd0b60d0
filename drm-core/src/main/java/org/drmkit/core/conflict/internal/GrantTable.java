package org.drmkit.core.conflict.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeTree;

/**
 * The grants of a network by their numbers, in the order of their ids, with codes as nodes of trees and days as numbers.
 *
 * <p>Immutable and thread-safe.
 */
public final class GrantTable {

    /** The pool of a grant that is not SHARED. */
    static final int NO_POOL = -1;

    private final List<TerritoryGrant> grants;
    private final Axis regions;
    private final Axis products;
    private final Words channels;
    private final Words segments;
    private final Accounts[] accounts;
    private final boolean[] forAllAccounts;
    private final Exclusivity[] kinds;
    private final Names holders;
    private final Names grantors;
    private final Names pools;
    private final int[] froms;
    private final int[] tos;

    private GrantTable(Optional<CodeTree> regionTree, Optional<CodeTree> productTree, List<TerritoryGrant> grants) {
        this.grants = grants;
        this.regions = Axis.ofRegions(regionTree, grants);
        this.products = Axis.ofProducts(productTree, grants);
        this.channels = Words.ofChannels(grants);
        this.segments = Words.ofSegments(grants);
        this.accounts = grants.stream().map(Accounts::of).toArray(Accounts[]::new);
        this.forAllAccounts = new boolean[grants.size()];
        for (int grant = 0; grant < accounts.length; grant++) {
            forAllAccounts[grant] = accounts[grant].equals(Accounts.ALL);
        }
        this.kinds = grants.stream().map(TerritoryGrant::exclusivity).toArray(Exclusivity[]::new);
        this.holders = new Names(grants, TerritoryGrant::holder);
        this.grantors = new Names(grants, TerritoryGrant::grantor);
        this.pools = new Names(grants, grant -> grant.pool().orElse(""));
        this.froms =
                grants.stream().mapToInt(grant -> Days.number(grant.from())).toArray();
        this.tos = grants.stream()
                .mapToInt(grant -> grant.to().map(Days::number).orElse(Days.NEVER))
                .toArray();
    }

    /**
     * Returns the grants of a network that bind.
     *
     * @param network the network
     * @return its grants that are signed or active
     */
    public static GrantTable of(DealerNetwork network) {
        List<TerritoryGrant> binding = network.grants().stream()
                .filter(grant -> grant.status().isBinding())
                .toList();
        return of(network.schema(), binding);
    }

    /**
     * Returns some grants, whatever their status.
     *
     * @param schema the schema with the trees
     * @param grants the grants, of different ids
     * @return the grants in the order of their ids
     */
    public static GrantTable of(TradeSchema schema, Collection<TerritoryGrant> grants) {
        return new GrantTable(
                schema.regions(),
                schema.products(),
                grants.stream().sorted(Comparator.comparing(TerritoryGrant::id)).toList());
    }

    /** Returns a grant alone, over the trees of these. */
    GrantTable alone(TerritoryGrant grant) {
        return new GrantTable(Optional.of(regionTree()), Optional.of(productTree()), List.of(grant));
    }

    /**
     * Returns a grant.
     *
     * @param id the id
     * @return the grant, empty if there is none of this id
     */
    public Optional<TerritoryGrant> grant(String id) {
        int number = number(id);
        return number < 0 ? Optional.empty() : Optional.of(grants.get(number));
    }

    /** Returns the number of a grant, negative if there is none of this id. */
    int number(String id) {
        int low = 0;
        int high = grants.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (grants.get(middle).id().compareTo(id) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < grants.size() && grants.get(low).id().equals(id) ? low : -1;
    }

    int size() {
        return grants.size();
    }

    TerritoryGrant grant(int grant) {
        return grants.get(grant);
    }

    /**
     * Returns the grants.
     *
     * @return the grants in the order of their ids
     */
    public List<TerritoryGrant> grants() {
        return grants;
    }

    /**
     * Returns the regions that grants are about.
     *
     * @return the tree of the network, or one of all codes that grants name
     */
    public CodeTree regionTree() {
        return regions.tree();
    }

    /**
     * Returns the products that grants are about.
     *
     * @return the tree of the network, or one of all codes that grants name
     */
    public CodeTree productTree() {
        return products.tree();
    }

    Axis regions() {
        return regions;
    }

    Axis products() {
        return products;
    }

    Words channels() {
        return channels;
    }

    Words segments() {
        return segments;
    }

    Accounts accounts(int grant) {
        return accounts[grant];
    }

    /** Checks if a grant is nothing but one region, one product, its channels and its segments. */
    boolean isPlain(int grant) {
        return isOfBits(grant) && regions.isPlain(grant) && products.isPlain(grant);
    }

    /** Checks if the bits of its channels and segments say all about the customers of a grant. */
    boolean isOfBits(int grant) {
        return forAllAccounts[grant] && channels.isExact() && segments.isExact();
    }

    Exclusivity kind(int grant) {
        return kinds[grant];
    }

    int holder(int grant) {
        return holders.of(grant);
    }

    int grantor(int grant) {
        return grantors.of(grant);
    }

    /** Returns the number of the closed pool of a grant. */
    int pool(int grant) {
        return kinds[grant] == Exclusivity.SHARED ? pools.of(grant) : NO_POOL;
    }

    /** Returns the number of the closed pool of any grant. */
    int pool(TerritoryGrant grant) {
        return grant.exclusivity() == Exclusivity.SHARED
                ? pools.number(grant.pool().orElse(""))
                : NO_POOL;
    }

    Names holders() {
        return holders;
    }

    Names grantors() {
        return grantors;
    }

    /** Returns the first day of a grant. */
    int from(int grant) {
        return froms[grant];
    }

    /** Returns the first day on which a grant no longer holds. */
    int to(int grant) {
        return tos[grant];
    }

    /** Checks if a grant covers a place for one product, both nodes of the trees. */
    boolean covers(int grant, int region, int product) {
        return (regions.isWhole(grant) || regions.extent(grant).contains(region))
                && (products.isWhole(grant) || products.extent(grant).contains(product));
    }
}
