package org.drmkit.scoring.weight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The linear best-worst model: the largest deviation of a difference is made minimal. */
final class LinearBestWorst {

    private LinearBestWorst() {}

    /** Returns the weights in the order of the things, and behind them the deviation. */
    static double[] solve(BestWorstJudgements judgements) {
        List<String> things = judgements.things();
        int n = things.size();
        int best = things.indexOf(judgements.best());
        int worst = things.indexOf(judgements.worst());
        List<double[]> rows = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            if (j != best) {
                both(rows, n, best, j, judgements.bestOver(things.get(j)));
            }
            if (j != worst && j != best) {
                both(rows, n, j, worst, judgements.overWorst(things.get(j)));
            }
        }
        double[] goal = new double[n + 1];
        goal[n] = 1;
        double[] whole = new double[n + 1];
        Arrays.fill(whole, 0, n, 1);
        return LinearProgram.minimum(goal, rows.toArray(double[][]::new), whole);
    }

    /** Adds w(one) - a w(other) within the deviation, upwards and downwards. */
    private static void both(List<double[]> rows, int n, int one, int other, double times) {
        for (int sign = -1; sign <= 1; sign += 2) {
            double[] row = new double[n + 1];
            row[one] = sign;
            row[other] = -sign * times;
            row[n] = -1;
            rows.add(row);
        }
    }
}
