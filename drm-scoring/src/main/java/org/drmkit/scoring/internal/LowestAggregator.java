package org.drmkit.scoring.internal;

/** The lowest points; of equal ones, the first make the aggregate. */
record LowestAggregator() implements Aggregator {

    @Override
    public double aggregate(double[] points, double[] weights, int n) {
        return points[lowest(points, n)];
    }

    @Override
    public double[] factors(double[] points, double[] weights, int n) {
        double[] factors = new double[n];
        factors[lowest(points, n)] = 1;
        return factors;
    }

    private static int lowest(double[] points, int n) {
        int lowest = 0;
        for (int k = 1; k < n; k++) {
            lowest = points[k] < points[lowest] ? k : lowest;
        }
        return lowest;
    }
}
