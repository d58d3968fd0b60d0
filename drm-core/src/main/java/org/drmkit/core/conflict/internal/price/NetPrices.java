package org.drmkit.core.conflict.internal.price;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.drmkit.core.explain.Value;
import org.drmkit.core.market.NetPriceQuery;
import org.drmkit.core.market.NetPriceSource;
import org.drmkit.core.money.Money;

/** What units cost dealers in the end, as money. */
final class NetPrices {

    private final NetPriceSource source;

    NetPrices(NetPriceSource source) {
        this.source = source;
    }

    /** Returns what a unit costs a dealer that goes to a region, rounded once; empty if the source does not know. */
    Optional<Money> of(String dealer, String product, String region, LocalDate day) {
        Value value = source.netPrice(NetPriceQuery.of(dealer, product, day).to(region))
                .value();
        return value instanceof Value.Exact exact
                ? Optional.of(Money.rounded(Currency.getInstance(exact.unit()), exact.fraction(), RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
