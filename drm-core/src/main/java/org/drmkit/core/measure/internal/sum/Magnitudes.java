package org.drmkit.core.measure.internal.sum;

import java.math.BigInteger;
import org.drmkit.core.trade.internal.DecimalColumn;

/** Sums of absolute values, which tell before a scan whether its sums fit into a long. */
public final class Magnitudes {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private Magnitudes() {}

    /** Returns a number that no sum over some lines exceeds. */
    public static BigInteger of(DecimalColumn column) {
        BigInteger sum = BigInteger.valueOf(column.magnitude());
        // A sum that the ledger cannot hold in a long is at least bounded by what each line can hold.
        return sum.equals(MOST) ? largest(column).multiply(BigInteger.valueOf(column.values().length)) : sum;
    }

    public static BigInteger of(long[] values) {
        WideSum sum = new WideSum();
        for (long value : values) {
            // -2^63 has no absolute value in a long: it counts as one less, and again as one more.
            sum.add(value == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(value));
            sum.add(value == Long.MIN_VALUE ? 1 : 0);
        }
        return sum.value();
    }

    /** Returns the largest absolute value of a line. */
    public static BigInteger largest(DecimalColumn column) {
        return BigInteger.valueOf(column.least()).abs().max(BigInteger.valueOf(column.greatest()));
    }

    public static boolean isLong(BigInteger magnitude) {
        return magnitude.compareTo(MOST) < 0;
    }
}
