package org.drmkit.scoring.weight;

import java.util.List;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.json.Problems;
import org.drmkit.scoring.candidate.CandidateTable;

/**
 * Weights by judgements of pairs (AHP): {@code {"judgements": [{"of": "coverage", "over": "years", "times": 3}], "random": "SAATY_2005"}}.
 *
 * <p>Judgements that contradict each other are not refused; the explanation has their consistency ratio, and above 0.1 the three
 * yardsticks to judge again.
 *
 * @param comparison the judgements
 * @param random what their inconsistency is measured against
 */
public record PairwiseWeighting(PairwiseComparison comparison, RandomIndex random) implements Weighting {

    private static final double CONSISTENT = 0.1;

    /** Checks that the index knows of so many. */
    public PairwiseWeighting {
        random.of(comparison.things().size());
    }

    @Override
    public String id() {
        return "judgements";
    }

    @Override
    public void check(List<String> yardsticks, Problems problems) {
        Coverage.check("judgements", comparison.things(), yardsticks, problems);
    }

    @Override
    public Weights weigh(CandidateTable table) {
        Coverage.require(this, table);
        return comparison.weights();
    }

    /**
     * Checks if the judgements go together well enough.
     *
     * @return true up to a consistency ratio of 0.1
     */
    public boolean isConsistent() {
        return comparison.consistencyRatio(random) <= CONSISTENT;
    }

    @Override
    public List<Explanation> notes() {
        Explanation.Builder ratio = Explanation.builder("consistency.ratio")
                .argument("random", random.name())
                .value(Value.approximate(comparison.consistencyRatio(random), ""));
        if (!isConsistent()) {
            comparison.worstTriad().map(PairwiseWeighting::explained).ifPresent(ratio::note);
        }
        return List.of(ratio.build());
    }

    private static Explanation explained(Triad triad) {
        return Explanation.builder("consistency.triad")
                .argument("first", triad.first())
                .argument("second", triad.second())
                .argument("third", triad.third())
                .argument("judged", Value.approximate(triad.judged(), ""))
                .argument("implied", Value.approximate(triad.implied(), ""))
                .value(Value.approximate(triad.inconsistency(), ""))
                .build();
    }
}
