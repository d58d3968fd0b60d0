package org.drmkit.scoring.internal;

/** The weighted mean. */
record MeanAggregator() implements Aggregator {

    @Override
    public double aggregate(double[] points, double[] weights, int n) {
        return Aggregator.dot(weights, points, n) / Aggregator.sum(weights, n);
    }

    @Override
    public double[] factors(double[] points, double[] weights, int n) {
        return Aggregator.scaled(weights, n, 1);
    }
}
