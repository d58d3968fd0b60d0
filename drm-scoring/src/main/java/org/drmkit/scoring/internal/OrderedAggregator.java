package org.drmkit.scoring.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Ordered weights: the first goes to the highest points; of equal ones, to those that are listed first. */
final class OrderedAggregator implements Aggregator {

    private final double[] ordered;

    OrderedAggregator(List<BigDecimal> weights) {
        this.ordered = weights.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }

    @Override
    public double aggregate(double[] points, double[] weights, int n) {
        return Aggregator.dot(factors(points, weights, n), points, n);
    }

    @Override
    public double[] factors(double[] points, double[] weights, int n) {
        int count = Math.min(n, ordered.length);
        double[] scaled = Aggregator.scaled(ordered, count, 1);
        int[] falling = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> -points[k]))
                .mapToInt(k -> k)
                .toArray();
        double[] factors = new double[n];
        for (int place = 0; place < count; place++) {
            factors[falling[place]] = scaled[place];
        }
        return factors;
    }
}
