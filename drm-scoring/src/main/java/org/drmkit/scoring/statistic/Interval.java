package org.drmkit.scoring.statistic;

/**
 * A stretch of the number line, both ends included.
 *
 * <p>From 14,000 to 16,000, a price of 15,000 is half the way. Immutable.
 *
 * @param from the lower end
 * @param to the upper end
 */
public record Interval(double from, double to) {

    /** Checks that both ends are numbers in order, and turns -0.0 into 0.0. */
    public Interval {
        if (!Double.isFinite(from) || !Double.isFinite(to) || from > to) {
            throw new IllegalArgumentException(
                    "The interval from (%s) to (%s) must run upwards between two numbers.\nMaybe its ends are swapped."
                            .formatted(from, to));
        }
        from += 0.0;
        to += 0.0;
    }

    /**
     * Returns the length.
     *
     * @return upper end minus lower end
     */
    public double length() {
        return to - from;
    }

    /**
     * Checks if a number lies inside.
     *
     * @param number the number
     * @return true for the ends as well
     */
    public boolean contains(double number) {
        return from <= number && number <= to;
    }

    /**
     * Checks if another interval lies inside.
     *
     * @param other the other one
     * @return true if both of its ends do
     */
    public boolean contains(Interval other) {
        return contains(other.from) && contains(other.to);
    }

    /**
     * Returns how far a number is from this interval.
     *
     * @param number the number
     * @return the distance to the nearer end, 0 inside
     */
    public double distance(double number) {
        return Math.max(0, Math.max(from - number, number - to));
    }
}
