package org.drmkit.core.trade;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells that rows are bad and that therefore nothing was loaded.
 *
 * <p>Carries the first thousand problems as data and counts the rest.
 */
public final class LedgerException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 50;

    private final transient List<RowProblem> problems;

    /** How many problems there are, kept or not. */
    private final long problemCount;

    LedgerException(String summary, List<RowProblem> problems, long problemCount) {
        super(summary + "\n" + text(problems, problemCount));
        this.problems = List.copyOf(problems);
        this.problemCount = problemCount;
    }

    private static String text(List<RowProblem> problems, long problemCount) {
        String lines = problems.stream().limit(SHOWN).map(RowProblem::message).collect(Collectors.joining("\n"));
        long more = problemCount - Math.min(SHOWN, problems.size());
        return more == 0 ? lines : lines + "\n... and " + more + " more";
    }

    /**
     * Returns what is wrong, in the order of the rows.
     *
     * @return the first thousand problems that were found
     */
    public List<RowProblem> problems() {
        return problems;
    }

    /**
     * Returns how many problems there are in all.
     *
     * @return the count
     */
    public long problemCount() {
        return problemCount;
    }
}
