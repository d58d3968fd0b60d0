package org.drmkit.core.measure.internal.tally;

import org.drmkit.core.measure.internal.addend.Addend;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.cells.Cells;
import org.drmkit.core.measure.internal.cells.LongCells;

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
    public void add(Batch batch, int[] rows, int[] selected, int size) {
        if (addend instanceof Addend.Column column) {
            addColumn(batch, rows, selected, size, column.column().values());
        } else {
            addend.fill(batch, selected, size, batch.values());
            addValues(cells.values(), cells.atoms(), rows, batch.day(), slots, selected, size, batch.values());
        }
    }

    private void addColumn(Batch batch, int[] rows, int[] selected, int size, long[] column) {
        if (batch.first() < 0) {
            addScattered(cells.values(), cells.atoms(), rows, batch.day(), slots, selected, size, column, batch.own());
        } else if (size == batch.size()) {
            addAll(cells.values(), cells.atoms(), rows, batch.day(), slots, size, column, batch.first());
        } else {
            addSome(cells.values(), cells.atoms(), rows, batch.day(), slots, selected, size, column, batch.first());
        }
    }

    private static void addAll(
            long[] cells, int atoms, int[] rows, int[] days, int[] slots, int size, long[] column, int first) {
        for (int p = 0; p < size; p++) {
            cells[rows[p] * atoms + slots[days[p]]] += column[first + p];
        }
    }

    private static void addSome(
            long[] cells,
            int atoms,
            int[] rows,
            int[] days,
            int[] slots,
            int[] selected,
            int size,
            long[] column,
            int first) {
        for (int k = 0; k < size; k++) {
            int position = selected[k];
            cells[rows[position] * atoms + slots[days[position]]] += column[first + position];
        }
    }

    private static void addScattered(
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
    public Cells cells() {
        return cells;
    }
}
