package org.drmkit.scoring.internal;

import java.util.List;
import org.drmkit.core.fact.FigureColumn;

/** The points of one dealer that count in a node, with their weights; used for one dealer after the other. */
final class Weighing {

    private final double[] points;
    private final double[] weights;
    private final int[] positions;
    private int count;

    Weighing(int criteria) {
        this.points = new double[criteria];
        this.weights = new double[criteria];
        this.positions = new int[criteria];
    }

    Weighing take(GroupNode node, List<FigureColumn> filled, int party) {
        count = 0;
        for (int k = 0; k < filled.size(); k++) {
            if (filled.get(k).isPresent(party)) {
                points[count] = filled.get(k).doubleValue(party);
                weights[count] = node.criteria().get(k).weight();
                positions[count++] = k;
            }
        }
        return this;
    }

    double aggregate(Aggregator aggregator) {
        return aggregator.aggregate(points, weights, count);
    }

    double[] factors(Aggregator aggregator) {
        double[] all = new double[points.length];
        double[] taken = count == 0 ? new double[0] : aggregator.factors(points, weights, count);
        for (int k = 0; k < count; k++) {
            all[positions[k]] = taken[k];
        }
        return all;
    }
}
