package org.drmkit.scoring.internal;

import java.util.List;
import org.drmkit.core.fact.FigureColumn;

/**
 * The weighted mean of criteria none of which has a gap, one block of dealers after the other: the same digits as {@link MeanAggregator}
 * gives for one dealer.
 */
final class FullMean {

    private static final int BLOCK = 1024;

    private final List<FigureColumn> points;
    private final double[] weights;
    private final double[] sums = new double[BLOCK];
    private final double[] rests = new double[BLOCK];

    FullMean(List<FigureColumn> points, double[] weights) {
        this.points = points;
        this.weights = weights;
    }

    /** Tells whether there is a number everywhere. */
    static boolean fits(List<FigureColumn> points) {
        return points.stream().allMatch(FigureColumn::isApproximate);
    }

    FigureColumn column() {
        FigureColumn means = FigureColumn.of(points.get(0).size(), 0);
        double all = Aggregator.sum(weights, weights.length);
        for (int from = 0; from < means.size(); from += BLOCK) {
            int n = Math.min(BLOCK, means.size() - from);
            clear(n);
            for (int k = 0; k < weights.length; k++) {
                add(points.get(k), weights[k], from, n);
            }
            for (int j = 0; j < n; j++) {
                means.setApproximate(from + j, (sums[j] + rests[j]) / all);
            }
        }
        return means;
    }

    private void clear(int n) {
        for (int j = 0; j < n; j++) {
            sums[j] = 0;
            rests[j] = 0;
        }
    }

    private void add(FigureColumn column, double weight, int from, int n) {
        for (int j = 0; j < n; j++) {
            double term = weight * column.approximate(from + j);
            double next = sums[j] + term;
            rests[j] += Aggregator.lost(sums[j], term, next);
            sums[j] = next;
        }
    }
}
