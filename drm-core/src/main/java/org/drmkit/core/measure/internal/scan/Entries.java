package org.drmkit.core.measure.internal.scan;

import java.util.Arrays;
import org.drmkit.core.measure.internal.batch.Batch;
import org.jspecify.annotations.Nullable;

/**
 * Lines, or receipts, that count by another line or on another day than their own.
 *
 * <p>A line that takes a sale back is judged by the sale and counts on its day; a receipt counts on its own. Immutable.
 */
final class Entries {

    private final int size;
    private final int[] at;
    private final int[] own;
    private final int[] day;
    private final int @Nullable [] receipt;
    /** Whether the entries are in the order of their own lines; else they are in the order of those that judge them. */
    private final boolean ownAscend;

    private Entries(Builder builder) {
        this.ownAscend = builder.ownAscend;
        this.size = builder.size;
        this.at = builder.at;
        this.own = builder.own;
        this.day = builder.day;
        this.receipt = builder.receipt;
    }

    int size() {
        return size;
    }

    boolean areReceipts() {
        return receipt != null;
    }

    /**
     * Returns the entries of some dealers; a line and what takes it back are of one dealer.
     *
     * @param lines  all lines of these dealers, ascending
     */
    Entries of(int[] lines) {
        Builder some = new Builder(receipt != null);
        int[] ascending = ownAscend ? own : at;
        int from = 0;
        for (int line : lines) {
            from = firstFrom(ascending, from, line);
            for (; from < size && ascending[from] == line; from++) {
                some.add(at[from], own[from], day[from], receipt == null ? -1 : receipt[from]);
            }
        }
        return some.build();
    }

    /** Returns the first position from one on that has a line or a later one, in steps that double until one is too long. */
    private int firstFrom(int[] ascending, int from, int line) {
        int low = from;
        int step = 1;
        while (low + step < size && ascending[low + step] < line) {
            low += step;
            step += step;
        }
        int high = Math.min(size, low + step + 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Fills a batch with some of the entries. */
    void fill(Batch batch, int from, int count, int leastDay) {
        batch.scatter(count);
        System.arraycopy(at, from, batch.at(), 0, count);
        System.arraycopy(own, from, batch.own(), 0, count);
        for (int p = 0; p < count; p++) {
            batch.day()[p] = day[from + p] - leastDay;
        }
        if (receipt != null && batch.receipt() != null) {
            System.arraycopy(receipt, from, batch.receipt(), 0, count);
        }
    }

    /** Collects entries. */
    static final class Builder {

        private int size;
        private int least = Integer.MAX_VALUE;
        private int greatest = Integer.MIN_VALUE;
        private boolean ownAscend = true;
        private int[] at = new int[16];
        private int[] own = new int[16];
        private int[] day = new int[16];
        private int @Nullable [] receipt;

        Builder(boolean receipts) {
            receipt = receipts ? new int[16] : null;
        }

        /** Adds an entry; the receipt is left out if there are none. */
        void add(int atLine, int ownLine, int countedDay, int receiptNumber) {
            if (size == at.length) {
                grow();
            }
            ownAscend &= size == 0 || own[size - 1] <= ownLine;
            at[size] = atLine;
            own[size] = ownLine;
            day[size] = countedDay;
            if (receipt != null) {
                receipt[size] = receiptNumber;
            }
            least = Math.min(least, countedDay);
            greatest = Math.max(greatest, countedDay);
            size++;
        }

        private void grow() {
            int room = size + (size >> 1);
            at = Arrays.copyOf(at, room);
            own = Arrays.copyOf(own, room);
            day = Arrays.copyOf(day, room);
            receipt = receipt == null ? null : Arrays.copyOf(receipt, room);
        }

        int size() {
            return size;
        }

        /** Returns the first day on which an entry counts. */
        int least() {
            return least;
        }

        /** Returns the last day on which an entry counts, before the first one if there is none. */
        int greatest() {
            return greatest;
        }

        Entries build() {
            return new Entries(this);
        }
    }
}
