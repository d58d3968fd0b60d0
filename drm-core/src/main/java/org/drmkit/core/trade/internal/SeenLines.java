package org.drmkit.core.trade.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What of a ledger is seen as of a day: lines with {@code date} and {@code recordedOn} up to it, and which of these take which
 * back.
 *
 * <p>The outcome is that of a ledger that ends on that day: a line that takes back one that is recorded later is a line of its
 * own until then. Immutable.
 */
public final class SeenLines {

    private final LedgerColumns columns;
    private final int asOf;
    private final boolean isAll;
    private final int @Nullable [] origin;
    /** Lines that take others back: root in the upper half, the line itself in the lower, ascending. */
    private final long[] reversals;

    /**
     * Looks at a ledger as of a day.
     *
     * @param columns  the columns of the ledger
     * @param asOf  the last epoch day that is seen
     */
    public SeenLines(LedgerColumns columns, int asOf) {
        this.columns = columns;
        this.asOf = asOf;
        this.isAll = isUpTo(columns.date(), asOf) && isUpTo(columns.recordedOn(), asOf);
        this.origin = isAll ? columns.reversals().origin() : followed();
        this.reversals = sortedByRoot();
    }

    private static boolean isUpTo(DayColumn days, int asOf) {
        return days.greatest() <= asOf;
    }

    private int @Nullable [] followed() {
        if (columns.reversals().origin() == null) {
            return null;
        }
        References references = columns.reversals().references();
        int[] roots = new int[columns.size()];
        Arrays.fill(roots, -1);
        for (int i = 0; i < references.size(); i++) {
            int root = root(references, i);
            roots[references.row(i)] = root == references.row(i) ? -1 : root;
        }
        return roots;
    }

    private int root(References references, int reference) {
        int line = references.row(reference);
        int next = reference;
        while (next >= 0 && references.line(next) >= 0 && isSeen(references.line(next))) {
            line = references.line(next);
            next = references.position(line);
        }
        return line;
    }

    private long[] sortedByRoot() {
        if (origin == null) {
            return new long[0];
        }
        References references = columns.reversals().references();
        long[] pairs = new long[references.size()];
        int size = 0;
        for (int i = 0; i < references.size(); i++) {
            int line = references.row(i);
            if (origin[line] >= 0 && isSeen(line)) {
                pairs[size++] = (long) origin[line] << Integer.SIZE | line;
            }
        }
        long[] sorted = Arrays.copyOf(pairs, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /**
     * Returns the columns of the ledger.
     *
     * @return the columns, also of lines that are not seen
     */
    public LedgerColumns columns() {
        return columns;
    }

    /**
     * Returns the last day that is seen.
     *
     * @return the epoch day
     */
    public int asOf() {
        return asOf;
    }

    /**
     * Checks if a line is seen.
     *
     * @param line  the line
     * @return whether it happened and was recorded by then
     */
    public boolean isSeen(int line) {
        return isAll || (columns.date().at(line) <= asOf && columns.recordedOn().at(line) <= asOf);
    }

    /**
     * Returns the root of each line that takes another back.
     *
     * @return the array itself, not to be changed, -1 for other lines; null if there are none
     */
    public int @Nullable [] origin() {
        return origin;
    }

    /**
     * Returns the line by which a line is judged.
     *
     * @param line  the line
     * @return its root, or itself
     */
    public int judge(int line) {
        return origin == null || origin[line] < 0 ? line : origin[line];
    }

    /** A line that takes another back. */
    @FunctionalInterface
    public interface Reversal {

        /**
         * Takes a line that takes another back.
         *
         * @param root  the line at the root
         * @param line  the line that takes it back
         */
        void accept(int root, int line);
    }

    /**
     * Passes on each seen line that takes another back.
     *
     * @param action  takes it, root by root
     */
    public void eachReversal(Reversal action) {
        for (long pair : reversals) {
            action.accept((int) (pair >>> Integer.SIZE), (int) pair);
        }
    }

    /** Returns the position of the first pair of a root. */
    private int firstOf(int root) {
        int found = Arrays.binarySearch(reversals, (long) root << Integer.SIZE);
        return found >= 0 ? found : ~found;
    }

    private boolean isOf(int position, int root) {
        return position < reversals.length && reversals[position] >>> Integer.SIZE == root;
    }

    /**
     * Passes on each seen line that takes a root back.
     *
     * @param root  the root
     * @param action  takes the line
     */
    public void eachReversal(int root, IntConsumer action) {
        for (int i = firstOf(root); isOf(i, root); i++) {
            action.accept((int) reversals[i]);
        }
    }

    /**
     * Returns the lines that have {@code reverses}, whether or not the ledger holds the line that they name.
     *
     * @return the lines, a copy
     */
    public BitSet reversing() {
        BitSet lines = new BitSet();
        References references = columns.reversals().references();
        for (int i = 0; i < references.size(); i++) {
            lines.set(references.row(i));
        }
        return lines;
    }
}
