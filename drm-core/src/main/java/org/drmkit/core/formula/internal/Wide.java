package org.drmkit.core.formula.internal;

/** Products of two longs as they are needed to stay exact: does one fit a long, and which of two is larger. */
final class Wide {

    private Wide() {}

    /**
     * Checks if a product is a long.
     *
     * @param a a factor
     * @param b a factor
     * @return true if {@code a * b} is the exact product
     */
    static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> 63;
    }

    /**
     * Compares {@code a * b} with {@code c * d} over 128 bits.
     *
     * @param a a factor of the left product
     * @param b a factor of the left product
     * @param c a factor of the right product
     * @param d a factor of the right product
     * @return negative, zero or positive
     */
    static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }
}
