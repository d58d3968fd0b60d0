package org.drmkit.core.measure.internal.tally;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import org.drmkit.core.time.DateRange;

/**
 * The days that the windows of a measure cover, cut wherever one of them begins or ends.
 *
 * <p>The first quarter and the months of it are three atoms; the quarter is atoms 0 to 2, February is atom 1. A line is added to
 * the one atom that holds its day, and a window is read as the sum of its atoms. Days after {@code asOf} belong to none.
 *
 * <p>Immutable.
 */
public final class Atoms {

    /** The slot of a day that no window covers. */
    public static final int NONE = -1;

    private static final int FAR = 1 << 30;

    private final int end;
    private final int[] starts;
    private final int[] ends;

    private Atoms(int end, int[] starts, int[] ends) {
        this.end = end;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Returns the atoms of some windows.
     *
     * @param windows  the windows
     * @param asOf  the last epoch day that is seen
     * @return the atoms, in order of time
     */
    public static Atoms of(Collection<DateRange> windows, int asOf) {
        int end = asOf + 1;
        TreeSet<Integer> cuts = new TreeSet<>();
        for (DateRange window : windows) {
            cuts.add(from(window, end));
            cuts.add(to(window, end));
        }
        int[] points = cuts.stream().mapToInt(cut -> cut).toArray();
        int[] starts = new int[points.length];
        int[] ends = new int[points.length];
        int size = 0;
        for (int i = 0; i + 1 < points.length; i++) {
            if (isCovered(windows, points[i], end)) {
                starts[size] = points[i];
                ends[size++] = points[i + 1];
            }
        }
        return new Atoms(end, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }

    private static boolean isCovered(Collection<DateRange> windows, int day, int end) {
        return windows.stream().anyMatch(window -> from(window, end) <= day && day < to(window, end));
    }

    private static int from(DateRange window, int end) {
        return (int) Math.min(end, Math.max(-FAR, window.fromEpochDay()));
    }

    private static int to(DateRange window, int end) {
        return (int) Math.min(end, Math.max(-FAR, window.toEpochDay()));
    }

    /**
     * Returns the number of atoms.
     *
     * @return the number of slots of a party
     */
    public int size() {
        return starts.length;
    }

    /** Returns the first atom of a window. */
    public int first(DateRange window) {
        return at(starts, from(window, end));
    }

    /** Returns the atom after the last one of a window. */
    public int last(DateRange window) {
        int from = from(window, end);
        int to = to(window, end);
        return from < to ? at(ends, to) + 1 : first(window);
    }

    private static int at(int[] days, int day) {
        int found = Arrays.binarySearch(days, day);
        return found >= 0 ? found : ~found;
    }

    /** Returns the slot of each of some days, {@link #NONE} for days that no window covers. */
    public int[] slots(int leastDay, int days) {
        int[] slots = new int[days];
        Arrays.fill(slots, NONE);
        for (int atom = 0; atom < starts.length; atom++) {
            int from = Math.max(0, starts[atom] - leastDay);
            int to = Math.min(days, ends[atom] - leastDay);
            if (from < to) {
                Arrays.fill(slots, from, to, atom);
            }
        }
        return slots;
    }
}
