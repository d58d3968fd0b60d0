package org.drmkit.core.measure.internal;

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
    void add(Batch batch, int[] rows, int[] selected, int size) {
        for (int k = 0; k < size; k++) {
            int position = selected[k];
            cells.add(rows[position] * cells.atoms + slots[batch.day[position]], value.exact(batch, position));
        }
    }

    @Override
    Cells cells() {
        return cells;
    }
}
