package org.drmkit.core.measure.internal.tally;

import org.drmkit.core.measure.internal.addend.Addend;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.cells.Cells;
import org.drmkit.core.measure.internal.cells.ExactCells;

/** Adds numbers of any size, and fractions, one by one. */
final class ExactTally extends Tally {

    private final ExactCells cells;
    private final int[] slots;
    private final Addend addend;

    ExactTally(int rows, int atoms, int[] slots, Addend addend) {
        this.cells = new ExactCells(rows, atoms, addend.scale());
        this.slots = slots;
        this.addend = addend;
    }

    @Override
    public void add(Batch batch, int[] rows, int[] selected, int size) {
        for (int k = 0; k < size; k++) {
            int position = selected[k];
            cells.add(rows[position] * cells.atoms() + slots[batch.day()[position]], addend.exact(batch, position));
        }
    }

    @Override
    public Cells cells() {
        return cells;
    }
}
