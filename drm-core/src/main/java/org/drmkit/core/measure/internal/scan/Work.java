package org.drmkit.core.measure.internal.scan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.tally.Tally;

/** The arrays of one thread of a scan. Mutable. */
final class Work {

    private static final int[] ALL = IntStream.range(0, Batch.SIZE).toArray();

    final long[] masks = new long[Batch.SIZE];
    final int[] selected = new int[Batch.SIZE];
    final Tally[] tallies;
    /** The row of each position, for each lane: lanes of one level have the same array. */
    final int[][] rows;

    private final List<Rows> levels;
    private final int[][] rowsOfLevel;

    /**
     * Creates the arrays.
     *
     * @param levels  the levels
     * @param levelOfLane  the number of each lane's level
     * @param tallies  where each lane adds
     */
    Work(List<Rows> levels, int[] levelOfLane, Tally[] tallies) {
        this.levels = levels;
        this.tallies = tallies;
        this.rowsOfLevel = new int[levels.size()][Batch.SIZE];
        this.rows = new int[levelOfLane.length][];
        for (int lane = 0; lane < rows.length; lane++) {
            rows[lane] = rowsOfLevel[levelOfLane[lane]];
        }
    }

    /** Returns the arrays for one lane, the others being idle. */
    static Work ofLane(int lane, int lanes, Rows rows, Tally tally) {
        Tally[] tallies = new Tally[lanes];
        Arrays.fill(tallies, Tally.IDLE);
        tallies[lane] = tally;
        return new Work(List.of(rows), new int[lanes], tallies);
    }

    /** Checks if some lanes are not all idle. */
    boolean isAsked(int[] lanes) {
        for (int lane : lanes) {
            if (tallies[lane] != Tally.IDLE) {
                return true;
            }
        }
        return false;
    }

    /** Selects every position. */
    int selectAll(int size) {
        System.arraycopy(ALL, 0, selected, 0, size);
        return size;
    }

    /** Finds the rows of a batch. */
    void start(Batch batch) {
        for (int level = 0; level < rowsOfLevel.length; level++) {
            levels.get(level).fill(batch, rowsOfLevel[level]);
        }
    }
}
