package org.drmkit.scoring.scorer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The shipped scorers.
 *
 * <p>They are what the scores of a card are compiled to; a caller's own scorer may be put together from them.
 */
public final class Scorers {

    /** The reason for a code that no case names. */
    public static final String NO_CASE = "NO_CASE";

    private Scorers() {}

    /**
     * Returns points by a line through points, flat outside of them.
     *
     * @param xs the values, ascending
     * @param points the points for them
     * @return the scorer
     * @throws IllegalArgumentException if there are none, or not as many points as values
     */
    public static Scorer linear(List<BigDecimal> xs, List<BigDecimal> points) {
        if (xs.isEmpty() || xs.size() != points.size()) {
            throw new IllegalArgumentException("A line needs as many points (" + points.size() + ") as values ("
                    + xs.size() + "), and at least one.\nMaybe one was left out.");
        }
        return new LineScorer(doubles(xs), doubles(points));
    }

    private static double[] doubles(List<BigDecimal> values) {
        return values.stream().mapToDouble(value -> value.doubleValue() + 0.0).toArray();
    }

    /**
     * Returns points by thresholds, each of which belongs to its step; a value beyond the last step has none.
     *
     * @param steps the points by threshold
     * @param lowerBounds true if a step reaches from its threshold upwards, false if downwards
     * @return the scorer
     */
    public static Scorer steps(Map<BigDecimal, BigDecimal> steps, boolean lowerBounds) {
        return new StepScorer(steps, lowerBounds);
    }

    /**
     * Returns 100 points from c to d, none up to a and from b on, and a line between.
     *
     * @param a the lower end
     * @param c the lower end of the best range
     * @param d the upper end of the best range
     * @param b the upper end
     * @return the scorer
     */
    public static Scorer range(BigDecimal a, BigDecimal c, BigDecimal d, BigDecimal b) {
        return new RangeScorer(a, c, d, b);
    }

    /**
     * Returns 100 points for a share of 1, in proportion.
     *
     * @param zeroBelow the share below which there are none
     * @return the scorer, of values that are shares of a target
     */
    public static Scorer proportional(BigDecimal zeroBelow) {
        return new ShareScorer(zeroBelow);
    }

    /**
     * Returns points by an S-curve, 100 / (1 + exp(-steepness x (value - midpoint))).
     *
     * @param midpoint the value that is worth 50
     * @param steepness how steep it rises
     * @return the scorer
     */
    public static Scorer logistic(BigDecimal midpoint, BigDecimal steepness) {
        double middle = midpoint.doubleValue();
        double steep = steepness.doubleValue();
        return Scorer.of("logistic", value -> sigmoid(steep * (value - middle)));
    }

    /** Takes the form in which the exponential cannot overflow. */
    private static double sigmoid(double z) {
        double small = Math.exp(-Math.abs(z));
        return z >= 0 ? 100 / (1 + small) : 100 * small / (1 + small);
    }

    /**
     * Returns points on a logarithmic scale, 100 ln(1 + value - from) / ln(1 + to - from).
     *
     * @param from the value that is worth nothing
     * @param to the value that is worth 100
     * @return the scorer
     */
    public static Scorer log(BigDecimal from, BigDecimal to) {
        double start = from.doubleValue();
        double whole = Math.log1p(to.subtract(from).doubleValue());
        return Scorer.of("log", value -> value <= start ? 0 : 100 * Math.log1p(value - start) / whole);
    }

    /**
     * Returns points by code; another code is missing.
     *
     * @param points the points by code
     * @return the scorer
     */
    public static Scorer cases(Map<String, BigDecimal> points) {
        return new CaseScorer(points);
    }

    /**
     * Returns the place between the lowest and the highest peer, 50 if they are the same.
     *
     * @param lowerIsBetter whether the lowest value is the best
     * @return the scorer
     */
    public static Scorer minMax(boolean lowerIsBetter) {
        return new MinMaxScorer(lowerIsBetter);
    }

    /**
     * Returns 50 + 10 standard deviations from the mean of the peers, 50 if all values are the same.
     *
     * @param lowerIsBetter whether the lowest value is the best
     * @return the scorer
     */
    public static Scorer zScore(boolean lowerIsBetter) {
        return new ZScoreScorer(lowerIsBetter);
    }

    /**
     * Returns the share of the peers whom a dealer is ahead of, 50 for one alone. Values that are the same double are ties.
     *
     * @param ties how much a peer with the same value counts, 0.5 for mid-ranks
     * @param lowerIsBetter whether the lowest value is the best
     * @return the scorer
     */
    public static Scorer percentile(double ties, boolean lowerIsBetter) {
        return new PercentileScorer(ties, lowerIsBetter);
    }

    /**
     * Returns the share of the best peer's value.
     *
     * @param lowerIsBetter whether the lowest value is the best, so that the share is best / value
     * @return the scorer; nothing applies if no value is positive, or, where lower is better, if one is negative
     */
    public static Scorer relativeToBest(boolean lowerIsBetter) {
        return new BestScorer(lowerIsBetter);
    }
}
