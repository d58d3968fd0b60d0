package org.drmkit.core.measure.internal;

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
    void add(Batch batch, int[] rows, int[] selected, int size) {
        for (int k = 0; k < size; k++) {
            int position = selected[k];
            cells.add(rows[position] * cells.atoms + slots[batch.day[position]], addend.exact(batch, position));
        }
    }

    @Override
    Cells cells() {
        return cells;
    }
}
