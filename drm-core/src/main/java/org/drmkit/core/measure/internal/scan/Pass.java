package org.drmkit.core.measure.internal.scan;

import java.util.List;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.batch.DaySpan;
import org.jspecify.annotations.Nullable;

/**
 * One way through a ledger: all lines as booked, those that take others back, the receipts.
 *
 * <p>Immutable.
 */
final class Pass {

    private final List<Panel> panels;
    private final DaySpan days;
    private final int size;
    private final int @Nullable [] dates;
    private final int @Nullable [] origin;
    private final @Nullable Entries entries;
    private final boolean ofReversals;

    private Pass(
            List<Panel> panels,
            DaySpan days,
            int size,
            int @Nullable [] dates,
            int @Nullable [] origin,
            @Nullable Entries entries,
            boolean ofReversals) {
        this.panels = panels;
        this.days = days;
        this.size = size;
        this.dates = dates;
        this.origin = origin;
        this.entries = entries;
        this.ofReversals = ofReversals;
    }

    /** Returns the pass over all lines on their dates, but for those that have a root. */
    static Pass ofLines(List<Panel> panels, DaySpan days, int[] dates, int @Nullable [] origin) {
        return new Pass(panels, days, dates.length, dates, origin, null, false);
    }

    /** Returns the pass over some entries. */
    static Pass ofEntries(List<Panel> panels, DaySpan days, Entries entries, boolean ofReversals) {
        return new Pass(panels, days, entries.size(), null, null, entries, ofReversals);
    }

    /**
     * Returns the same pass over the lines of some dealers only.
     *
     * @param lines  all of their lines, ascending
     */
    Pass over(int[] lines) {
        return ofEntries(panels, days, entries == null ? roots(lines) : entries.of(lines), ofReversals);
    }

    private Entries roots(int[] lines) {
        Entries.Builder roots = new Entries.Builder(false);
        for (int line : lines) {
            if (dates != null && (origin == null || origin[line] < 0)) {
                roots.add(line, line, dates[line], -1);
            }
        }
        return roots.build();
    }

    /** Returns the epoch day of a position in the span of days. */
    int epochDay(int day) {
        return days.least() + day;
    }

    /** Checks if the lines take others back. */
    boolean isOfReversals() {
        return ofReversals;
    }

    /** Returns a batch that the pass can fill. */
    private Batch batch() {
        return entries == null ? Batch.ofLines() : Batch.ofEntries(entries.areReceipts());
    }

    private void fill(Batch batch, int from, int count) {
        if (entries != null) {
            entries.fill(batch, from, count, days.least());
        } else if (dates != null) {
            batch.fill(from, count, dates, days.least());
        }
    }

    /** Adds one of several slices of the lines. */
    void run(Work work, int slice, int slices) {
        int to = bound(slice + 1, slices);
        Batch batch = batch();
        for (int from = bound(slice, slices); from < to; from += Batch.SIZE) {
            fill(batch, from, Math.min(Batch.SIZE, to - from));
            work.start(batch);
            for (int i = 0; i < panels.size(); i++) {
                panels.get(i).add(batch, work, this);
            }
        }
    }

    private int bound(int slice, int slices) {
        return (int) ((long) size * slice / slices);
    }

    /** Checks if there are lines that this pass does not count. */
    boolean masks() {
        return origin != null;
    }

    /** Clears the masks of lines that this pass does not count. */
    void mask(Batch batch, long[] masks) {
        if (origin != null) {
            maskRoots(origin, batch.at(), batch.size(), masks);
        }
    }

    private static void maskRoots(int[] origin, int[] at, int size, long[] masks) {
        for (int p = 0; p < size; p++) {
            // A root has no origin, -1, whose sign fills the mask.
            masks[p] &= origin[at[p]] >> 31;
        }
    }
}
