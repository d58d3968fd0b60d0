package org.drmkit.core.fact;

import java.util.Set;

/**
 * Something that knows facts: a table of them, a record type of the caller's CRM, the result of a scorecard.
 *
 * <p>Asked for the target of D1 and D2 in the first quarter as of 1 May, it answers with a column of two figures. For
 * each party, in this order:
 *
 * <ol>
 *   <li>of what was recorded for exactly this period by {@code asOf}, the latest counts;
 *   <li>if nothing was, the latest that was recorded without a period by {@code asOf};
 *   <li>if nothing was either, the figure is {@code Missing(NO_FACT)}.
 * </ol>
 *
 * <p>A figure that was recorded as missing is answered as it is: it withdraws what was recorded before it and does not
 * let another period answer in its place. A name that the source does not know is answered by {@code Missing(NO_FACT)}
 * throughout.
 *
 * <p>An implementation is immutable as far as its answers go: the same question has the same answer during a run, for
 * one party alone as among all, and it may be asked from several threads.
 */
public interface FactSource {

    /**
     * Returns what the source is called in messages.
     *
     * @return a short name, not empty
     */
    String id();

    /**
     * Returns the names of the facts that the source can know.
     *
     * @return the names; asking for another is allowed and answered as missing
     */
    Set<String> names();

    /**
     * Answers a question.
     *
     * @param query the question
     * @return one figure for each party of the question, in its order; the caller owns the column
     */
    FigureColumn answer(FactQuery query);
}
