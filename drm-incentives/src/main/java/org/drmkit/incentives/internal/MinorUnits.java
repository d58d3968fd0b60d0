package org.drmkit.incentives.internal;

import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;

/** Payouts as whole minor units of the currency. */
final class MinorUnits {

    private MinorUnits() {}

    /** Returns the payouts of all parties; 0 to those who are paid nothing. */
    static long[] of(FigureColumn column, Parties parties) {
        long[] units = new long[column.size()];
        for (int i = 0; i < units.length; i++) {
            units[i] = column.isPresent(i) ? of(column, i, parties) : 0;
        }
        return units;
    }

    static long of(FigureColumn column, int i, Parties parties) {
        if (!column.isDecimal(i)) {
            throw new ArithmeticException(
                    "The payout %s to (%s) must be less than 2^63 minor units.\nMaybe its rate is not a share."
                            .formatted(column.fraction(i), parties.id(i)));
        }
        return column.unscaled(i);
    }
}
