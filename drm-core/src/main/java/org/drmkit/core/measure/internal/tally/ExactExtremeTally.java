package org.drmkit.core.measure.internal.tally;

import org.drmkit.core.measure.internal.addend.Addend;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.cells.Cells;
import org.drmkit.core.measure.internal.cells.ExactExtremes;

/** Keeps the least or the greatest fraction of the lines. */
final class ExactExtremeTally extends Tally {

    private final ExactExtremes cells;
    private final int[] slots;
    private final Addend value;

    ExactExtremeTally(int rows, int atoms, int[] slots, boolean greatest, Addend value) {
        this.cells = new ExactExtremes(rows, atoms, greatest, value.scale());
        this.slots = slots;
        this.value = value;
    }

    @Override
    public void add(Batch batch, int[] rows, int[] selected, int size) {
        for (int k = 0; k < size; k++) {
            int position = selected[k];
            cells.add(rows[position] * cells.atoms() + slots[batch.day()[position]], value.exact(batch, position));
        }
    }

    @Override
    public Cells cells() {
        return cells;
    }
}
