package org.drmkit.scoring.selection;

import java.util.Arrays;
import org.drmkit.core.explain.Operation;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Yardstick;
import org.drmkit.scoring.scorecard.Better;
import org.drmkit.scoring.weight.Weights;

/**
 * How many others a candidate beats, less how many beat it; one beats another by being better on more than half of the weight (Copeland).
 *
 * <p>It looks at who is better, and never at by how much.
 */
public record Copeland() implements SelectionMethod {

    private static final double NEARLY = 1e-9;

    @Override
    public String id() {
        return "copeland";
    }

    @Override
    public Ranking rank(CandidateTable table, Weights weights) {
        double[] won = new double[table.size()];
        double[] lost = new double[table.size()];
        for (int a = 0; a < table.size(); a++) {
            for (int b = 0; b < table.size(); b++) {
                if (a != b && support(table, weights, a, b) > support(table, weights, b, a) + NEARLY) {
                    won[a]++;
                    lost[b]++;
                }
            }
        }
        double[] net = new double[table.size()];
        Arrays.setAll(net, i -> won[i] - lost[i]);
        return Ranking.of(
                id(),
                table,
                net,
                Better.HIGHER,
                i -> Figures.score(
                                id(),
                                table.candidates().get(i),
                                Figures.made(
                                        "selection.duels",
                                        Operation.DIFFERENCE,
                                        Figures.number("selection.won", won[i]),
                                        Figures.number("selection.lost", lost[i])))
                        .build());
    }

    /**
     * Returns the weight of the yardsticks on which one candidate is better than another.
     *
     * @param table the candidates
     * @param weights how much each yardstick counts
     * @param one the place of the one
     * @param other the place of the other
     * @return a share; a yardstick on which both are level counts half
     */
    public double support(CandidateTable table, Weights weights, int one, int other) {
        double sum = 0;
        for (int j = 0; j < table.yardsticks().size(); j++) {
            Yardstick yardstick = table.yardsticks().get(j);
            int compared = Double.compare(table.value(one, j), table.value(other, j));
            int better = yardstick.isHigherBetter() ? compared : -compared;
            sum += weights.share(yardstick.id()) * (better > 0 ? 1 : better == 0 ? 0.5 : 0);
        }
        return sum;
    }
}
