package org.drmkit.core.measure.internal.tally;

import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.cells.Cells;

/** How the lines of a batch are added to the cells of a lane: a loop for each kind of measure. Each thread of a scan has its own. */
public abstract class Tally {

    /** Adds nothing: for the lanes that are not asked for. */
    public static final Tally IDLE = new Tally() {
        @Override
        public void add(Batch batch, int[] rows, int[] selected, int size) {}

        @Override
        public Cells cells() {
            throw new IllegalStateException("A lane that is not asked for has no cells.");
        }
    };

    /**
     * Adds lines.
     *
     * @param batch  the lines
     * @param rows  the row of each position
     * @param selected  the positions that count, each on a day of an atom
     * @param size  how many there are
     */
    public abstract void add(Batch batch, int[] rows, int[] selected, int size);

    /** Returns what was added to. */
    public abstract Cells cells();
}
