package org.drmkit.core.conflict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.conflict.internal.GrantTable;
import org.drmkit.core.conflict.internal.NetSales;
import org.drmkit.core.market.MarketData;
import org.drmkit.core.market.NetPriceSource;
import org.jspecify.annotations.Nullable;

/** What conflict rules look at: the policy, the book and the day. Immutable and thread-safe. */
public final class ConflictScene {

    private final ConflictPolicy policy;
    private final DealerBook book;
    private final LocalDate asOf;
    private final GrantTable grants;
    private final MarketData market;
    private final NetPriceSource netPrices;
    /** Computed when first asked for, the same by whichever thread. */
    private @Nullable NetSales sales;

    ConflictScene(
            ConflictPolicy policy,
            DealerBook book,
            MarketData market,
            NetPriceSource netPrices,
            LocalDate asOf,
            GrantTable grants) {
        this.policy = policy;
        this.book = book;
        this.asOf = asOf;
        this.grants = grants;
        this.market = market;
        this.netPrices = netPrices;
    }

    /**
     * Returns what is a conflict.
     *
     * @return the policy
     */
    public ConflictPolicy policy() {
        return policy;
    }

    /**
     * Returns what is known.
     *
     * @return the dealers with their grants, the ledger and the facts
     */
    public DealerBook book() {
        return book;
    }

    /**
     * Returns the day on which it is looked at.
     *
     * @return the day: lines dated or recorded later are not seen
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns what else is known of the market.
     *
     * @return offers, prices, deals and so on
     */
    public MarketData market() {
        return market;
    }

    /**
     * Returns what units cost dealers after rebates.
     *
     * @return the source, which may know nothing
     */
    public NetPriceSource netPrices() {
        return netPrices;
    }

    /** The same scene with other grants and prices. */
    ConflictScene with(Collection<TerritoryGrant> others, MarketData changed) {
        GrantTable table = GrantTable.of(book.network().schema(), others);
        return new ConflictScene(policy, book, changed, netPrices, asOf, table);
    }

    /** The same scene with other net prices. */
    ConflictScene with(NetPriceSource others) {
        return new ConflictScene(policy, book, market, others, asOf, grants);
    }

    /**
     * Returns a grant that is looked at.
     *
     * @param id the id
     * @return the grant, empty if there is none of this id or it does not bind
     */
    public Optional<TerritoryGrant> grant(String id) {
        return grants.grant(id);
    }

    /**
     * Returns the grants in columns, for drmkit's own rules of the same version.
     *
     * @return the grants of the network
     */
    public GrantTable grants() {
        return grants;
    }

    /**
     * Returns the sales that the policy looks at, for drmkit's own rules of the same version.
     *
     * @return the sales as they are known on the day
     */
    public NetSales sales() {
        NetSales made = sales;
        if (made == null) {
            made = NetSales.of(policy, book.ledger(), asOf);
            sales = made;
        }
        return made;
    }
}
