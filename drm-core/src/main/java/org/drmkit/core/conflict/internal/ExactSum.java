package org.drmkit.core.conflict.internal;

import java.math.BigInteger;

/** A sum of longs of any size. */
final class ExactSum {

    private long low;
    private BigInteger high = BigInteger.ZERO;

    void add(long value) {
        long sum = low + value;
        boolean overflows = ((low ^ sum) & (value ^ sum)) < 0;
        high = overflows ? high.add(BigInteger.valueOf(low)) : high;
        low = overflows ? value : sum;
    }

    BigInteger value() {
        return high.add(BigInteger.valueOf(low));
    }
}
