package org.drmkit.core.conflict;

import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.market.NetPriceQuery;
import org.drmkit.core.market.NetPriceSource;

/** Knows no net price. */
final class NoNetPrices implements NetPriceSource {

    static final NetPriceSource INSTANCE = new NoNetPrices();

    private static final Explanation UNKNOWN = Explanation.input("netPrice", Value.absent("NO_SOURCE"));

    private NoNetPrices() {}

    @Override
    public String id() {
        return "none";
    }

    @Override
    public Explanation netPrice(NetPriceQuery query) {
        return UNKNOWN;
    }
}
