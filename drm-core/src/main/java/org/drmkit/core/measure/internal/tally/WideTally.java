package org.drmkit.core.measure.internal.tally;

import org.drmkit.core.measure.internal.addend.Addend;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.cells.Cells;
import org.drmkit.core.measure.internal.cells.WideCells;

/** Adds to sums that may not fit into longs. */
final class WideTally extends Tally {

    private final WideCells cells;
    private final int[] slots;
    private final Addend addend;

    WideTally(int rows, int atoms, int[] slots, Addend addend) {
        this.cells = new WideCells(rows, atoms, addend.scale());
        this.slots = slots;
        this.addend = addend;
    }

    @Override
    public void add(Batch batch, int[] rows, int[] selected, int size) {
        addend.fill(batch, selected, size, batch.values());
        for (int k = 0; k < size; k++) {
            int position = selected[k];
            cells.add(rows[position] * cells.atoms() + slots[batch.day()[position]], batch.values()[k]);
        }
    }

    @Override
    public Cells cells() {
        return cells;
    }
}
