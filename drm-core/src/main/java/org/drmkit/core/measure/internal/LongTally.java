package org.drmkit.core.measure.internal;

/** Adds to sums that are known to fit into longs. */
final class LongTally extends Tally {

    private final LongCells cells;
    private final int[] slots;
    private final Addend addend;

    LongTally(int rows, int atoms, int[] slots, Addend addend) {
        this.cells = new LongCells(rows, atoms, addend.scale());
        this.slots = slots;
        this.addend = addend;
    }

    @Override
    void add(Batch batch, int[] rows, int[] selected, int size) {
        if (addend instanceof Addend.Column column) {
            addColumn(
                    cells.values(),
                    cells.atoms,
                    rows,
                    batch.day,
                    slots,
                    selected,
                    size,
                    column.column().values(),
                    batch.own);
        } else {
            addend.fill(batch, selected, size, batch.values);
            addValues(cells.values(), cells.atoms, rows, batch.day, slots, selected, size, batch.values);
        }
    }

    private static void addColumn(
            long[] cells,
            int atoms,
            int[] rows,
            int[] days,
            int[] slots,
            int[] selected,
            int size,
            long[] column,
            int[] own) {
        for (int k = 0; k < size; k++) {
            int position = selected[k];
            cells[rows[position] * atoms + slots[days[position]]] += column[own[position]];
        }
    }

    private static void addValues(
            long[] cells, int atoms, int[] rows, int[] days, int[] slots, int[] selected, int size, long[] values) {
        for (int k = 0; k < size; k++) {
            int position = selected[k];
            cells[rows[position] * atoms + slots[days[position]]] += values[k];
        }
    }

    @Override
    Cells cells() {
        return cells;
    }
}
