package org.drmkit.core.measure.internal.tally;

import org.drmkit.core.measure.internal.addend.Addend;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.cells.Cells;
import org.drmkit.core.measure.internal.cells.LongExtremes;

/** Keeps the least or the greatest value of the lines. */
final class ExtremeTally extends Tally {

    private final LongExtremes cells;
    private final int[] slots;
    private final Addend value;

    ExtremeTally(int rows, int atoms, int[] slots, boolean greatest, Addend value) {
        this.cells = new LongExtremes(rows, atoms, greatest, value.scale());
        this.slots = slots;
        this.value = value;
    }

    @Override
    public void add(Batch batch, int[] rows, int[] selected, int size) {
        value.fill(batch, selected, size, batch.values());
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
