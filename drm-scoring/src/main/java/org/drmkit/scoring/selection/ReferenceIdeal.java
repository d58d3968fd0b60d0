package org.drmkit.scoring.selection;

import java.util.List;
import org.drmkit.core.json.Problems;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Yardstick;
import org.drmkit.scoring.statistic.Interval;
import org.drmkit.scoring.weight.Weights;

/**
 * How near a candidate is to the aims of all yardsticks, and how far from the ends of their ranges (RIM).
 *
 * <p>A number inside the aim is worth 1, one at the end of the range 0, and between them in proportion. As ranges and aims are fixed, the
 * order of two candidates never depends on a third.
 */
public record ReferenceIdeal() implements SelectionMethod {

    @Override
    public String id() {
        return "referenceIdeal";
    }

    @Override
    public void check(List<Yardstick> yardsticks, Problems problems) {
        Ranges.check(id(), yardsticks, problems);
    }

    @Override
    public Ranking rank(CandidateTable table, Weights weights) {
        Ranges.require(this, table);
        double[] fromBest = new double[table.size()];
        double[] fromWorst = new double[table.size()];
        for (int i = 0; i < table.size(); i++) {
            double lost = 0;
            double won = 0;
            for (int j = 0; j < table.yardsticks().size(); j++) {
                Yardstick yardstick = table.yardsticks().get(j);
                double weight = weights.share(yardstick.id());
                double worth = worth(yardstick, table.value(i, j));
                lost += square(weight * (1 - worth));
                won += square(weight * worth);
            }
            fromBest[i] = Math.sqrt(lost);
            fromWorst[i] = Math.sqrt(won);
        }
        return Topsis.Closeness.ranking(id(), table, fromBest, fromWorst);
    }

    private static double square(double x) {
        return x * x;
    }

    private static double worth(Yardstick yardstick, double value) {
        Interval range = yardstick.range().orElseThrow();
        Interval wanted = yardstick.wanted().orElseThrow();
        double room = value < wanted.from() ? wanted.from() - range.from() : range.to() - wanted.to();
        return wanted.contains(value) ? 1 : 1 - wanted.distance(value) / room;
    }
}
