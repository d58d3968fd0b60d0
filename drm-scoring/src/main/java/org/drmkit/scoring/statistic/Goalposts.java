package org.drmkit.scoring.statistic;

/**
 * The worst and the best value that a scale knows; where lower is better, the best one is below the worst one.
 *
 * <p>Between 20 and 85 years, a life of 79.93 years is 92.2 % of the way. Goalposts are fixed, so that one dealer's result does not depend
 * on who else there is. Immutable.
 *
 * @param worst the value at which the way begins
 * @param best the value at which it ends
 */
public record Goalposts(double worst, double best) {

    /** Checks that there is a way between them. */
    public Goalposts {
        if (!Double.isFinite(worst) || !Double.isFinite(best) || worst == best) {
            throw new IllegalArgumentException(
                    "The worst value (%s) and the best one (%s) must be two different numbers.\nMaybe one was entered twice."
                            .formatted(worst, best));
        }
    }

    /**
     * Returns how much of the way a value has come.
     *
     * @param value the value
     * @return 0 at the worst and 1 at the best value, less than 0 and more than 1 beyond them
     */
    public double way(double value) {
        return (value - worst) / (best - worst) + 0.0;
    }

    /**
     * Returns how much of the way a value has come, at most all of it.
     *
     * @param value the value
     * @return a share from 0 to 1
     */
    public double clampedWay(double value) {
        return clamped(way(value));
    }

    /**
     * Returns how much of the way a value has come if the way is counted in doublings: from 100 to 10,000, a value of 1,000 is half the way.
     *
     * @param value the value
     * @return a share from 0 to 1
     * @throws IllegalArgumentException if one of the goalposts is not positive
     */
    public double ratioWay(double value) {
        if (worst <= 0 || best <= 0) {
            throw new IllegalArgumentException(
                    "The goalposts (%s) and (%s) must be positive to count in doublings.\nMaybe use the plain way."
                            .formatted(worst, best));
        }
        return value <= 0 ? (worst < best ? 0 : 1) : clamped(Math.log(value / worst) / Math.log(best / worst));
    }

    private static double clamped(double way) {
        return Math.min(Math.max(way, 0), 1) + 0.0;
    }
}
