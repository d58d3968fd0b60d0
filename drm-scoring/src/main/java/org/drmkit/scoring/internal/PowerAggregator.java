package org.drmkit.scoring.internal;

/**
 * The weighted power mean, computed relative to the points that dominate it, so that no power overflows.
 *
 * <p>It is shared out among the points in proportion to weight x points.
 *
 * @param exponent the exponent, 0 for the geometric mean
 */
record PowerAggregator(double exponent) implements Aggregator {

    @Override
    public double aggregate(double[] points, double[] weights, int n) {
        double dominant = dominant(points, n);
        return dominant == 0 ? 0 : dominant * Math.exp(logarithm(points, weights, n, dominant));
    }

    private double dominant(double[] points, int n) {
        double dominant = points[0];
        for (int k = 1; k < n; k++) {
            dominant = exponent > 0 ? Math.max(dominant, points[k]) : Math.min(dominant, points[k]);
        }
        return dominant;
    }

    /** The logarithm of the mean of points that are divided by the dominant ones. */
    private double logarithm(double[] points, double[] weights, int n, double dominant) {
        double[] terms = new double[n];
        for (int k = 0; k < n; k++) {
            double log = Math.log(points[k] / dominant);
            terms[k] = exponent == 0 ? log : Math.expm1(exponent * log);
        }
        double mean = Aggregator.dot(weights, terms, n) / Aggregator.sum(weights, n);
        return exponent == 0 ? mean : Math.log1p(mean) / exponent;
    }

    @Override
    public double[] factors(double[] points, double[] weights, int n) {
        double mean = Aggregator.dot(weights, points, n) / Aggregator.sum(weights, n);
        return Aggregator.scaled(weights, n, mean == 0 ? 0 : aggregate(points, weights, n) / mean);
    }
}
