package org.drmkit.scoring.selection;

import java.util.List;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Problems;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Yardstick;
import org.drmkit.scoring.weight.Weights;

/**
 * A way to rank candidates by several yardsticks at once.
 *
 * <p>Most methods compare the candidates that are there: who else is a candidate can change the order of two. {@link Spotis} and
 * {@link ReferenceIdeal} look at fixed ranges and cannot be moved so.
 *
 * <p>An implementation keeps no state, gives equal rankings for equal tables, and never gives a number that is not finite.
 */
public interface SelectionMethod {

    /**
     * Returns what it is called.
     *
     * @return the id
     */
    String id();

    /**
     * Ranks the candidates.
     *
     * @param table the candidates
     * @param weights how much each yardstick counts
     * @return a score and a rank for each candidate
     * @throws DefinitionException with all problems, if the method cannot take the table
     */
    Ranking rank(CandidateTable table, Weights weights);

    /**
     * Checks if this fits the yardsticks.
     *
     * @param yardsticks the yardsticks
     * @param problems what to report to, with pointers from the method down
     */
    default void check(List<Yardstick> yardsticks, Problems problems) {}
}
