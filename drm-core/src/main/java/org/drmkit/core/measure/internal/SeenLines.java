package org.drmkit.core.measure.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import org.drmkit.core.trade.internal.DayColumn;
import org.drmkit.core.trade.internal.LedgerColumns;
import org.drmkit.core.trade.internal.References;
import org.jspecify.annotations.Nullable;

/**
 * What of a ledger is seen as of a day: lines with {@code date} and {@code recordedOn} up to it, and which of these take which
 * back.
 *
 * <p>The outcome is that of a ledger that ends on that day: a line that takes back one that is recorded later is a line of its
 * own until then. Immutable.
 */
final class SeenLines {

    private final LedgerColumns columns;
    private final int asOf;
    private final boolean isAll;
    private final int @Nullable [] origin;
    /** Lines that take others back: root in the upper half, the line itself in the lower, ascending. */
    private final long[] reversals;

    SeenLines(LedgerColumns columns, int asOf) {
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

    LedgerColumns columns() {
        return columns;
    }

    int asOf() {
        return asOf;
    }

    /** Checks if the ledger holds nothing that is not seen. */
    boolean isAll() {
        return isAll;
    }

    boolean isSeen(int line) {
        return isAll || (columns.date().at(line) <= asOf && columns.recordedOn().at(line) <= asOf);
    }

    /** Returns the root of each line that takes another back, -1 for others; null if there are none. */
    int @Nullable [] origin() {
        return origin;
    }

    /** Returns the line by which a line is judged: its root, or itself. */
    int judge(int line) {
        return origin == null || origin[line] < 0 ? line : origin[line];
    }

    /** A line that takes another back. */
    @FunctionalInterface
    interface Reversal {
        void accept(int root, int line);
    }

    /** Passes on each line that takes another back, by root. */
    void eachReversal(Reversal action) {
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

    /** Adds the values of a root and of all that takes it back. */
    void addNet(long[] values, int root, WideSum sum) {
        sum.add(values[root]);
        for (int i = firstOf(root); isOf(i, root); i++) {
            sum.add(values[(int) reversals[i]]);
        }
    }

    /** Passes on each line that takes a root back. */
    void eachReversal(int root, IntConsumer action) {
        for (int i = firstOf(root); isOf(i, root); i++) {
            action.accept((int) reversals[i]);
        }
    }

    /** Returns the lines that have {@code reverses}, whether or not the ledger holds the line that they name. */
    BitSet reversing() {
        BitSet lines = new BitSet();
        References references = columns.reversals().references();
        for (int i = 0; i < references.size(); i++) {
            lines.set(references.row(i));
        }
        return lines;
    }

    /** Returns the lines of which nothing is left: no quantity and no amount. */
    BitSet takenBack() {
        BitSet lines = new BitSet();
        for (int i = 0; i < reversals.length; i++) {
            int root = (int) (reversals[i] >>> Integer.SIZE);
            if (i == 0 || root != reversals[i - 1] >>> Integer.SIZE) {
                WideSum quantity = new WideSum();
                WideSum amount = new WideSum();
                addNet(columns.quantity().values(), root, quantity);
                addNet(columns.amount().values(), root, amount);
                lines.set(root, quantity.isZero() && amount.isZero());
            }
        }
        return lines;
    }
}
