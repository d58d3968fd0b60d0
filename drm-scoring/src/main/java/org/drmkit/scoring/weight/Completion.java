package org.drmkit.scoring.weight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Fills the judgements that were not made, so that all together are as consistent as can be: the largest eigenvalue becomes minimal.
 *
 * <p>It is a convex function of the logarithms of the gaps, so going down along one of them after another finds the minimum.
 */
final class Completion {

    private static final double WIDTH = Math.log(1e6);
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final int MOST_ROUNDS = 200;

    private final double[][] cells;
    private final List<int[]> gaps = new ArrayList<>();

    Completion(double[][] cells) {
        this.cells = Arrays.stream(cells).map(double[]::clone).toArray(double[][]::new);
        for (int i = 0; i < cells.length; i++) {
            for (int j = i + 1; j < cells.length; j++) {
                if (cells[i][j] == 0) {
                    gaps.add(new int[] {i, j});
                    fill(i, j, 0);
                }
            }
        }
    }

    double[][] filled() {
        double change = gaps.isEmpty() ? 0 : 1;
        for (int round = 0; round < MOST_ROUNDS && change > 1e-9; round++) {
            change = 0;
            for (int[] gap : gaps) {
                double before = Math.log(cells[gap[0]][gap[1]]);
                double best = lowest(x -> eigenvalue(gap[0], gap[1], x));
                fill(gap[0], gap[1], best);
                change = Math.max(change, Math.abs(best - before));
            }
        }
        return cells;
    }

    private double eigenvalue(int i, int j, double logarithm) {
        fill(i, j, logarithm);
        PositiveMatrix matrix = new PositiveMatrix(cells);
        return matrix.stretch(matrix.principal());
    }

    private void fill(int i, int j, double logarithm) {
        cells[i][j] = Math.exp(logarithm);
        cells[j][i] = Math.exp(-logarithm);
    }

    /** Golden section: each step keeps the part in which the minimum is. */
    private static double lowest(DoubleUnaryOperator of) {
        double low = -WIDTH;
        double high = WIDTH;
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = of.applyAsDouble(left);
        double atRight = of.applyAsDouble(right);
        while (high - low > 1e-10) {
            if (atLeft <= atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = of.applyAsDouble(left);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = of.applyAsDouble(right);
            }
        }
        return (low + high) / 2;
    }
}
