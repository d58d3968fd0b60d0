package org.drmkit.core.conflict.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeSchema;

/**
 * The grants of a network by their numbers, in the order of their ids, with codes as nodes of trees and days as numbers.
 *
 * <p>Immutable and thread-safe.
 */
public final class GrantTable {

    private final List<TerritoryGrant> grants;
    private final Axis regions;
    private final Axis products;
    private final Channels channels;
    private final Exclusivity[] kinds;
    private final int[] holders;
    private final int[] grantors;
    private final int[] froms;
    private final int[] tos;
    private final long[] channelBits;

    private GrantTable(TradeSchema schema, List<TerritoryGrant> grants) {
        this.grants = grants;
        this.regions = Axis.ofRegions(schema.regions(), grants);
        this.products = Axis.ofProducts(schema.products(), grants);
        this.channels = new Channels(grants);
        this.kinds = grants.stream().map(TerritoryGrant::exclusivity).toArray(Exclusivity[]::new);
        this.holders = numbers(grants, TerritoryGrant::holder);
        this.grantors = numbers(grants, TerritoryGrant::grantor);
        this.froms =
                grants.stream().mapToInt(grant -> Days.number(grant.from())).toArray();
        this.tos = grants.stream()
                .mapToInt(grant -> grant.to().map(Days::number).orElse(Days.NEVER))
                .toArray();
        this.channelBits = grants.stream().mapToLong(channels::bits).toArray();
    }

    /**
     * Returns the grants of a network.
     *
     * @param network the network
     * @return its grants
     */
    public static GrantTable of(DealerNetwork network) {
        return new GrantTable(network.schema(), network.grants());
    }

    private static int[] numbers(List<TerritoryGrant> grants, Function<TerritoryGrant, String> name) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] column = new int[grants.size()];
        for (int grant = 0; grant < column.length; grant++) {
            Integer next = numbers.size();
            Integer known = numbers.putIfAbsent(name.apply(grants.get(grant)), next);
            column[grant] = known == null ? next : known;
        }
        return column;
    }

    int size() {
        return grants.size();
    }

    TerritoryGrant grant(int grant) {
        return grants.get(grant);
    }

    List<TerritoryGrant> grants() {
        return grants;
    }

    Axis regions() {
        return regions;
    }

    Axis products() {
        return products;
    }

    /** Returns a bit for each channel; grants that share a channel share a bit. */
    long channels(int grant) {
        return channelBits[grant];
    }

    /** Checks if a grant is nothing but one region, one product and its channels. */
    boolean isPlain(int grant) {
        return channels.isExact() && regions.isPlain(grant) && products.isPlain(grant);
    }

    Exclusivity kind(int grant) {
        return kinds[grant];
    }

    int holder(int grant) {
        return holders[grant];
    }

    int grantor(int grant) {
        return grantors[grant];
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
