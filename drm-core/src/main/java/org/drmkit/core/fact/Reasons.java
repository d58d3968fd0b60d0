package org.drmkit.core.fact;

/**
 * The codes with which the library says why a figure is not present.
 *
 * <p>A caller's own reason ("withdrawn") is free text and stands beside these. Words for people belong to the
 * explanation's texts.
 */
public final class Reasons {

    /** A cell that nothing has been written to. */
    public static final String NO_VALUE = "NO_VALUE";

    /** No fact of this name was recorded for the party, by the day of asking. */
    public static final String NO_FACT = "NO_FACT";

    /** A value is there but cannot be used: text for a number, NaN. */
    public static final String INVALID = "INVALID";

    /** The window of a measure lies partly outside what the ledger covers. */
    public static final String NOT_COVERED = "NOT_COVERED";

    /** No line counts, so that there is no first, last, least or greatest one. */
    public static final String NO_LINES = "NO_LINES";

    /** A division by zero, or a share or growth whose denominator is not positive. */
    public static final String DIVISION_BY_ZERO = "DIVISION_BY_ZERO";

    /** There is no period before this one. */
    public static final String NO_PREVIOUS = "NO_PREVIOUS";

    private Reasons() {}
}
