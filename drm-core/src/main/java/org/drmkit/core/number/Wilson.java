package org.drmkit.core.number;

/**
 * The lower end of what a share may really be, seen from few cases: Wilson's score interval of 95 %.
 *
 * <p>17 of 20 is a share of 0.85 that may well be 0.640; 5 of 5 may be 0.566 only and ranks below 45 of 50, which is
 * 0.786 at least: a small sample does not win. The counts may be weighted sums.
 *
 * <p>Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927. Approximate,
 * good for ranks and scores and never for money.
 */
public final class Wilson {

    /** The quantile of the normal distribution that leaves 2.5 % above it. */
    private static final double Z = 1.959963984540054;

    private Wilson() {}

    /**
     * Returns the lower end of the interval.
     *
     * @param part what counts, from 0 to the whole
     * @param whole all, more than 0
     * @return the bound, from 0 to 1
     * @throws IllegalArgumentException if the part is not within the whole, or the whole not above 0
     */
    public static double lowerBound(Fraction part, Fraction whole) {
        if (whole.signum() <= 0 || part.signum() < 0 || part.compareTo(whole) > 0) {
            throw new IllegalArgumentException(
                    "The part (%s) must be from 0 to the whole (%s), which must be above 0.\nMaybe ask for no bound without cases."
                            .formatted(part, whole));
        }
        return lowerBound(part.dividedBy(whole).doubleValue(), whole.doubleValue());
    }

    private static double lowerBound(double share, double n) {
        double square = Z * Z;
        double centre = share + square / (2 * n);
        double spread = Z * StrictMath.sqrt(share * (1 - share) / n + square / (4 * n * n));
        return StrictMath.max(0, (centre - spread) / (1 + square / n));
    }
}
