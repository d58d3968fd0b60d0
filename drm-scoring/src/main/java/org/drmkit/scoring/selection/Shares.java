package org.drmkit.scoring.selection;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Normalisation;
import org.drmkit.scoring.statistic.Sample;
import org.drmkit.scoring.weight.Weights;

/** The numbers of a table on one scale, by yardstick and candidate, with the weights of the yardsticks. */
final class Shares {

    private final CandidateTable table;
    private final Weights weights;
    private final double[][] shares;

    private Shares(CandidateTable table, Weights weights, double[][] shares) {
        this.table = table;
        this.weights = weights;
        this.shares = shares;
    }

    static Shares of(CandidateTable table, Weights weights, Normalisation normalisation) {
        return of(table, weights, table.normalised(normalisation));
    }

    static Shares of(CandidateTable table, Weights weights, List<Sample> columns) {
        return new Shares(
                table,
                weights,
                columns.stream().map(column -> column.numbers().toArray()).toArray(double[][]::new));
    }

    double[][] numbers() {
        return shares;
    }

    CandidateTable table() {
        return table;
    }

    Weights weights() {
        return weights;
    }

    double share(int candidate, int yardstick) {
        return shares[yardstick][candidate];
    }

    double weight(int yardstick) {
        return weights.share(table.ids().get(yardstick));
    }

    int yardsticks() {
        return shares.length;
    }

    /** For each candidate what its shares come to, taken in one after another. */
    double[] folded(double start, DoubleBinaryOperator whatAPartIs, DoubleBinaryOperator together) {
        double[] results = new double[table.size()];
        for (int i = 0; i < results.length; i++) {
            double result = start;
            for (int j = 0; j < shares.length; j++) {
                result = together.applyAsDouble(result, whatAPartIs.applyAsDouble(weight(j), shares[j][i]));
            }
            results[i] = result;
        }
        return results;
    }

    double[] sums() {
        return folded(0, (weight, share) -> weight * share, Double::sum);
    }

    double[] products() {
        return folded(1, (weight, share) -> Math.pow(share, weight), (product, power) -> product * power);
    }
}
