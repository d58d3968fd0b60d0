package org.drmkit.core.formula.internal;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a test for each of many parties: true, false, or unknown with a reason.
 *
 * <p>Unknown is what a test on a value that is not present gives. It does not hold, and neither does its opposite: the logic is Kleene's,
 * in which <i>not unknown</i> is unknown, <i>unknown or true</i> is true, and <i>unknown and false</i> is false.
 */
public final class TruthColumn {

    private static final byte FALSE = 0;
    private static final byte UNKNOWN = 1;
    private static final byte TRUE = 2;

    private final byte[] truths;
    private @Nullable String @Nullable [] reasons;

    private TruthColumn(int size) {
        this.truths = new byte[size];
    }

    /**
     * Returns a column in which nothing holds.
     *
     * @param size the number of cells
     * @return the column, to be written
     */
    public static TruthColumn of(int size) {
        return new TruthColumn(size);
    }

    /**
     * Returns a column in which every test holds.
     *
     * @param size the number of cells
     * @return the column
     */
    public static TruthColumn allTrue(int size) {
        TruthColumn column = new TruthColumn(size);
        Arrays.fill(column.truths, TRUE);
        return column;
    }

    /**
     * Returns the number of cells.
     *
     * @return the number of rows
     */
    public int size() {
        return truths.length;
    }

    /**
     * Checks if the test holds.
     *
     * @param i the cell
     * @return false if it fails or is unknown
     */
    public boolean holds(int i) {
        return truths[i] == TRUE;
    }

    /**
     * Returns why the outcome is unknown.
     *
     * @param i the cell
     * @return the reason, empty if the outcome is known
     */
    public Optional<String> reason(int i) {
        return truths[i] == UNKNOWN && reasons != null ? Optional.ofNullable(reasons[i]) : Optional.empty();
    }

    /**
     * Writes an outcome.
     *
     * @param i the cell
     * @param holds whether the test holds
     */
    public void set(int i, boolean holds) {
        truths[i] = holds ? TRUE : FALSE;
    }

    void setUnknown(int i, String reason) {
        if (reasons == null) {
            reasons = new String[truths.length];
        }
        truths[i] = UNKNOWN;
        reasons[i] = reason;
    }

    TruthColumn not() {
        TruthColumn result = new TruthColumn(size());
        for (int i = 0; i < truths.length; i++) {
            result.truths[i] = (byte) (TRUE - truths[i]);
        }
        result.reasons = reasons;
        return result;
    }

    /** Lowers every cell to the other's where that is less true: with all true as a start, a conjunction. */
    TruthColumn and(TruthColumn other) {
        return combine(other, 1);
    }

    /** Raises every cell to the other's where that is more true. */
    TruthColumn or(TruthColumn other) {
        return combine(other, -1);
    }

    private TruthColumn combine(TruthColumn other, int sign) {
        TruthColumn result = new TruthColumn(size());
        for (int i = 0; i < truths.length; i++) {
            TruthColumn taken = sign * (other.truths[i] - truths[i]) < 0 ? other : this;
            if (taken.truths[i] == UNKNOWN) {
                result.setUnknown(i, taken.reason(i).orElse(""));
            } else {
                result.truths[i] = taken.truths[i];
            }
        }
        return result;
    }
}
