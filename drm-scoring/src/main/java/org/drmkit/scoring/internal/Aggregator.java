package org.drmkit.scoring.internal;

import org.drmkit.scoring.scorecard.Aggregate;

/** The arithmetic of an aggregate. */
interface Aggregator {

    static Aggregator of(Aggregate aggregate) {
        if (aggregate instanceof Aggregate.Power power) {
            return new PowerAggregator(power.exponent().doubleValue());
        } else if (aggregate instanceof Aggregate.Ordered ordered) {
            return new OrderedAggregator(ordered.weights());
        }
        return switch ((Aggregate.Common) aggregate) {
            case MEAN -> new MeanAggregator();
            case GEOMETRIC -> new PowerAggregator(0);
            case HARMONIC -> new PowerAggregator(-1);
            case MIN -> new LowestAggregator();
        };
    }

    /**
     * Aggregates points.
     *
     * @param points the points, in the first n places
     * @param weights their weights
     * @param n how many there are, at least one
     * @return the aggregate
     */
    double aggregate(double[] points, double[] weights, int n);

    /**
     * Tells how much of the aggregate each of the points makes: the sum of factor x points is the aggregate.
     *
     * @param points the points, in the first n places
     * @param weights their weights
     * @param n how many there are, at least one
     * @return the factors
     */
    double[] factors(double[] points, double[] weights, int n);

    /** The sum of factor x points, as exact as if it were rounded once, so that the order of the criteria changes no digit. */
    static double dot(double[] factors, double[] points, int n) {
        double sum = 0;
        double rest = 0;
        for (int k = 0; k < n; k++) {
            double term = factors[k] * points[k];
            double next = sum + term;
            rest += lost(sum, term, next);
            sum = next;
        }
        return sum + rest;
    }

    /** The sum of some weights, likewise. */
    static double sum(double[] weights, int n) {
        double sum = 0;
        double rest = 0;
        for (int k = 0; k < n; k++) {
            double next = sum + weights[k];
            rest += lost(sum, weights[k], next);
            sum = next;
        }
        return sum + rest;
    }

    /** What rounding has cut off a sum of two, exactly (Knuth's two-sum). */
    static double lost(double first, double second, double total) {
        double secondPart = total - first;
        return first - (total - secondPart) + (second - secondPart);
    }

    /** The weights divided by their sum and scaled. */
    static double[] scaled(double[] weights, int n, double scale) {
        double[] scaled = new double[n];
        double sum = sum(weights, n);
        for (int k = 0; k < n; k++) {
            scaled[k] = weights[k] / sum * scale;
        }
        return scaled;
    }
}
