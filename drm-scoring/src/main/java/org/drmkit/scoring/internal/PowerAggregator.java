package org.drmkit.scoring.internal;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * The weighted power mean, computed relative to the points that dominate it, so that no power overflows.
 *
 * <p>It is shared out among the points in proportion to weight x points.
 *
 * @param exponent the exponent, 0 for the geometric mean
 */
record PowerAggregator(double exponent) implements Aggregator {

    private static final double NEAR = -0.5;

    @Override
    public double aggregate(double[] points, double[] weights, int n) {
        double lowest = points[0];
        double highest = points[0];
        for (int k = 1; k < n; k++) {
            lowest = Math.min(lowest, points[k]);
            highest = Math.max(highest, points[k]);
        }
        double dominant = exponent > 0 ? highest : lowest;
        double mean = dominant == 0 ? 0 : Math.exp(Math.log(dominant) + logarithm(points, weights, n, dominant));
        return Math.min(Math.max(mean, lowest), highest);
    }

    /**
     * The logarithm of the mean of points that are divided by the dominant ones; by powers less one where they are near one, so that small
     * exponents lose no digits.
     */
    private double logarithm(double[] points, double[] weights, int n, double dominant) {
        double[] logs = new double[n];
        for (int k = 0; k < n; k++) {
            logs[k] = Math.log(points[k]) - Math.log(dominant);
        }
        if (exponent == 0) {
            return mean(log -> log, logs, weights);
        }
        double lessOne = mean(log -> Math.expm1(exponent * log), logs, weights);
        double log = lessOne > NEAR ? Math.log1p(lessOne) : Math.log(mean(x -> Math.exp(exponent * x), logs, weights));
        return log / exponent;
    }

    private static double mean(DoubleUnaryOperator term, double[] logs, double[] weights) {
        double[] terms = Arrays.stream(logs).map(term).toArray();
        return Aggregator.dot(weights, terms, terms.length) / Aggregator.sum(weights, terms.length);
    }

    @Override
    public double[] factors(double[] points, double[] weights, int n) {
        double mean = Aggregator.dot(weights, points, n) / Aggregator.sum(weights, n);
        return Aggregator.scaled(weights, n, mean == 0 ? 0 : aggregate(points, weights, n) / mean);
    }
}
