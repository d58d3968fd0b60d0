package org.drmkit.core.measure.internal.sum;

import java.math.BigInteger;

/** A sum of longs that cannot overflow: 2^63 longs of 64 bits need 127 bits and are added in 128. Mutable. */
public final class WideSum {

    private long low;
    private long high;

    public WideSum() {}

    public WideSum(long low, long high) {
        this.low = low;
        this.high = high;
    }

    public void set(long value) {
        low = value;
        high = value >> 63;
    }

    public void add(long value) {
        long sum = low + value;
        high += (value >> 63) + (Long.compareUnsigned(sum, value) < 0 ? 1 : 0);
        low = sum;
    }

    public void add(long otherLow, long otherHigh) {
        long sum = low + otherLow;
        high += otherHigh + (Long.compareUnsigned(sum, otherLow) < 0 ? 1 : 0);
        low = sum;
    }

    public long low() {
        return low;
    }

    public long high() {
        return high;
    }

    public boolean isZero() {
        return (low | high) == 0;
    }

    public int signum() {
        return high < 0 ? -1 : isZero() ? 0 : 1;
    }

    public boolean isLong() {
        return high == low >> 63;
    }

    public boolean isAtLeast(WideSum other) {
        return high == other.high ? Long.compareUnsigned(low, other.low) >= 0 : high > other.high;
    }

    public BigInteger value() {
        return isLong() ? BigInteger.valueOf(low) : value(low, high);
    }

    private static BigInteger value(long low, long high) {
        BigInteger unsignedLow = BigInteger.valueOf(low >>> 1).shiftLeft(1).add(BigInteger.valueOf(low & 1));
        return BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(unsignedLow);
    }
}
