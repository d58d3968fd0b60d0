package org.drmkit.scoring.statistic;

/**
 * Where among sorted values a quantile lies, by the numbering of Hyndman and Fan.
 *
 * <p>The 90 % quantile of 1, 2, ..., 10 is 9.9 by {@link #WEIBULL} and 9.1 by {@link #LINEAR}: a report has to say which one it uses.
 */
public enum Quantile {

    /** Type 6: at (n + 1) p, as in many textbooks of engineering. */
    WEIBULL {
        @Override
        double place(int n, double p) {
            return (n + 1) * p - 1;
        }
    },

    /** Type 7: at (n - 1) p, as most programs have it. */
    LINEAR {
        @Override
        double place(int n, double p) {
            return (n - 1) * p;
        }
    };

    /** Returns the place, the first value being at 0. */
    abstract double place(int n, double p);

    double of(double[] sorted, double p) {
        double place = Math.min(Math.max(place(sorted.length, p), 0), sorted.length - 1);
        int below = (int) place;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (place - below) * (above - sorted[below]);
    }
}
