package org.drmkit.core.measure.internal;

/** How the lines of a batch are added to the cells of a lane: a loop for each kind of measure. Each thread of a scan has its own. */
abstract class Tally {

    /** Adds nothing: for the lanes that are not asked for. */
    static final Tally IDLE = new Tally() {
        @Override
        void add(Batch batch, int[] rows, int[] selected, int size) {}

        @Override
        Cells cells() {
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
    abstract void add(Batch batch, int[] rows, int[] selected, int size);

    /** Returns what was added to. */
    abstract Cells cells();
}
