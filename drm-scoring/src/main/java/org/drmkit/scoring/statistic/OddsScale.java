package org.drmkit.scoring.statistic;

/**
 * A scale on which so many points more mean that the odds are doubled, as credit scores have it.
 *
 * <p>With 600 points at odds of 50 to 1 and 20 points to double them, a point is 28.8539 ln(odds) + 487.123: odds of 100 to 1 are 620
 * points. Immutable.
 *
 * @param factor the points for each unit of the logarithm of the odds
 * @param offset the points at even odds
 */
public record OddsScale(double factor, double offset) {

    /**
     * Returns the scale through one point.
     *
     * @param points the points there
     * @param odds the odds there, above 0
     * @param toDouble the points that double the odds
     * @return the scale
     * @throws IllegalArgumentException if the odds are not above 0
     */
    public static OddsScale of(double points, double odds, double toDouble) {
        double factor = toDouble / Math.log(2);
        return new OddsScale(factor, points - factor * logarithm(odds));
    }

    /**
     * Returns the points for odds.
     *
     * @param odds the odds, above 0
     * @return the points
     * @throws IllegalArgumentException if the odds are not above 0
     */
    public double points(double odds) {
        return offset + factor * logarithm(odds);
    }

    private static double logarithm(double odds) {
        if (!(odds > 0 && odds < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The odds (%s) must be above 0.\nMaybe a probability of 0.98 is meant, which is 49."
                            .formatted(odds));
        }
        return Math.log(odds);
    }
}
