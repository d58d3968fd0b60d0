package org.drmkit.core.measure.internal.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Up to 512 lines that are tested and added together, and the room to do it in.
 *
 * <p>Position {@code p} of a batch is judged by the line {@code at[p]}, adds the values of the line {@code own[p]} and counts on
 * the day {@code day[p]}, as a position in the {@link DaySpan}. For a sale both lines are the same; for a line that takes a sale
 * back, {@code at} is the sale. A receipt is a position of its own.
 *
 * <p>Mutable; each thread of a scan has its own.
 */
public final class Batch {

    public static final int SIZE = 512;
    static final int SCATTERED = -1;

    private final int[] day = new int[SIZE];
    private final int[] at;
    private final int[] own;
    private final int @Nullable [] receipt;
    private final long[] values = new long[SIZE];
    private int size;
    private int first = SCATTERED;

    private final List<int[]> spare = new ArrayList<>();
    private int lent;

    private Batch(int[] at, int[] own, int @Nullable [] receipt) {
        this.at = at;
        this.own = own;
        this.receipt = receipt;
    }

    /** Returns a batch for lines that are judged by themselves. */
    public static Batch ofLines() {
        int[] lines = new int[SIZE];
        return new Batch(lines, lines, null);
    }

    /** Returns a batch for lines, or receipts, that are judged by other lines. */
    public static Batch ofEntries(boolean receipts) {
        return new Batch(new int[SIZE], new int[SIZE], receipts ? new int[SIZE] : null);
    }

    /** Takes the lines from one on. */
    public void fill(int from, int count, int[] dates, int leastDay) {
        size = count;
        first = from;
        for (int p = 0; p < count; p++) {
            at[p] = from + p;
        }
        for (int p = 0; p < count; p++) {
            day[p] = dates[from + p] - leastDay;
        }
    }

    /** Takes so many lines that do not follow each other; the caller writes them. */
    public void scatter(int count) {
        size = count;
        first = SCATTERED;
    }

    /** Returns the day on which each position counts, as a position in the span of days. */
    public int[] day() {
        return day;
    }

    /** Returns the line by which each position is judged. */
    public int[] at() {
        return at;
    }

    /** Returns the line whose values each position adds. */
    public int[] own() {
        return own;
    }

    /** Returns the receipt of each position, null if they are lines. */
    public int @Nullable [] receipt() {
        return receipt;
    }

    /** Returns room for a value of each position. */
    public long[] values() {
        return values;
    }

    /** Returns the number of positions that are taken. */
    public int size() {
        return size;
    }

    /** Returns the line of the first position if the lines follow each other and are their own, else {@link #SCATTERED}. */
    public int first() {
        return first;
    }

    /** Lends an array of positions, to be given back before the one that was lent earlier. */
    public int[] lend() {
        if (lent == spare.size()) {
            spare.add(new int[SIZE]);
        }
        return spare.get(lent++);
    }

    public void giveBack() {
        lent--;
    }
}
