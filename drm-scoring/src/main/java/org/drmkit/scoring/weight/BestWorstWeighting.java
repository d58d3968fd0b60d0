package org.drmkit.scoring.weight;

import java.util.List;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.json.Problems;
import org.drmkit.scoring.candidate.CandidateTable;

/**
 * Weights by comparing every yardstick with the best and with the worst one.
 *
 * @param judgements the comparisons
 */
public record BestWorstWeighting(BestWorstJudgements judgements) implements Weighting {

    @Override
    public String id() {
        return "bestWorst";
    }

    @Override
    public void check(List<String> yardsticks, Problems problems) {
        Coverage.check("bestOver", judgements.things(), yardsticks, problems);
    }

    @Override
    public Weights weigh(CandidateTable table) {
        Coverage.require(this, table);
        return BestWorst.of(judgements).weights();
    }

    @Override
    public List<Explanation> notes() {
        BestWorst solved = BestWorst.of(judgements);
        return List.of(Explanation.builder(solved.isLinear() ? "bestWorst.deviation" : "bestWorst.ratio")
                .value(Value.approximate(solved.consistencyRatio(), ""))
                .build());
    }
}
