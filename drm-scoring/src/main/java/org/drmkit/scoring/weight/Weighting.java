package org.drmkit.scoring.weight;

import java.util.List;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Problems;
import org.drmkit.scoring.candidate.CandidateTable;

/**
 * A way to find out how much each yardstick counts.
 *
 * <p>What is read off the numbers of today's candidates reacts to noise and to two yardsticks that say the same: it is a proposal, which a
 * person looks at and writes into the model as {@link ManualWeighting}.
 *
 * <p>An implementation keeps no state and gives equal weights for equal tables.
 */
public interface Weighting {

    /**
     * Returns what it is called.
     *
     * @return the id
     */
    String id();

    /**
     * Weighs the yardsticks.
     *
     * @param table the candidates
     * @return a weight for each yardstick of the table
     * @throws DefinitionException with all problems, if the table cannot be weighed
     */
    Weights weigh(CandidateTable table);

    /**
     * Checks if this fits the yardsticks.
     *
     * @param yardsticks their ids
     * @param problems what to report to, with pointers from the weighting down
     */
    default void check(List<String> yardsticks, Problems problems) {}

    /**
     * Returns what there is to say beside the weights, such as how consistent the judgements are.
     *
     * @return figures, none by default
     */
    default List<Explanation> notes() {
        return List.of();
    }

    /**
     * Explains the weights.
     *
     * @param table the candidates
     * @return the sum of the weights, with what there is to say beside them
     */
    default Explanation explain(CandidateTable table) {
        Explanation.Builder explained = Explanation.builder("weights").argument("weighting", id());
        Weights weights = weigh(table);
        table.ids()
                .forEach(yardstick -> explained.note(Explanation.builder("weight")
                        .argument("yardstick", yardstick)
                        .value(Value.approximate(weights.share(yardstick), ""))
                        .build()));
        notes().forEach(explained::note);
        return explained.value(Value.of(id())).build();
    }
}
