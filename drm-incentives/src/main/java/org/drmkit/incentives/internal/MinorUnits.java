package org.drmkit.incentives.internal;

import org.drmkit.core.fact.FigureColumn;

/** Payable payouts as whole minor units of the currency. */
final class MinorUnits {

    private MinorUnits() {}

    /** Returns the payouts of all parties; 0 to those who are paid nothing. */
    static long[] of(FigureColumn payable) {
        long[] units = new long[payable.size()];
        for (int i = 0; i < units.length; i++) {
            units[i] = payable.isPresent(i) ? payable.unscaled(i) : 0;
        }
        return units;
    }
}
