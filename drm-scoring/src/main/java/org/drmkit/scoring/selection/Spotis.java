package org.drmkit.scoring.selection;

import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.json.Problems;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Yardstick;
import org.drmkit.scoring.scorecard.Better;
import org.drmkit.scoring.statistic.Interval;
import org.drmkit.scoring.statistic.Sample;
import org.drmkit.scoring.weight.Weights;

/**
 * How far a candidate is from what is wanted, each yardstick measured by its range (SPOTIS). Less is better.
 *
 * <p>As ranges and aims are fixed, the order of two candidates never depends on a third.
 */
public record Spotis() implements SelectionMethod {

    @Override
    public String id() {
        return "spotis";
    }

    @Override
    public void check(List<Yardstick> yardsticks, Problems problems) {
        Ranges.check(id(), yardsticks, problems);
    }

    @Override
    public Ranking rank(CandidateTable table, Weights weights) {
        Ranges.require(this, table);
        Shares distances = Shares.of(table, weights, distances(table));
        return Ranking.of(
                id(),
                table,
                distances.sums(),
                Better.LOWER,
                i -> Figures.score(
                                id(),
                                table.candidates().get(i),
                                Figures.weightedSum(table, weights, distances.numbers(), i))
                        .build());
    }

    private static List<Sample> distances(CandidateTable table) {
        List<Sample> columns = new ArrayList<>();
        for (int j = 0; j < table.yardsticks().size(); j++) {
            Interval range = table.yardsticks().get(j).range().orElseThrow();
            Interval wanted = table.yardsticks().get(j).wanted().orElseThrow();
            columns.add(table.column(j).map(x -> wanted.distance(x) / range.length()));
        }
        return columns;
    }
}
