package org.drmkit.core.measure.internal.tally;

import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.batch.DistinctValues;
import org.drmkit.core.measure.internal.cells.BitCells;
import org.drmkit.core.measure.internal.cells.Cells;

/** Sets the bit of each value of which a line is positive. */
final class BitTally extends Tally {

    private final BitCells cells;
    private final int[] slots;
    private final DistinctValues values;
    private final long[] amounts;

    BitTally(int rows, int atoms, int[] slots, DistinctValues values, long[] amounts) {
        this.cells = new BitCells(rows, atoms, values.labels());
        this.slots = slots;
        this.values = values;
        this.amounts = amounts;
    }

    @Override
    public void add(Batch batch, int[] rows, int[] selected, int size) {
        int[] indices = batch.lend();
        values.dimension().fill(batch, selected, size, indices);
        add(rows, batch.day(), selected, size, values.numbers(), indices, amounts, batch.own());
        batch.giveBack();
    }

    private void add(
            int[] rows, int[] days, int[] selected, int size, int[] numbers, int[] indices, long[] column, int[] own) {
        long[] bits = cells.bits();
        int words = cells.words();
        int atoms = cells.atoms();
        for (int k = 0; k < size; k++) {
            int position = selected[k];
            int value = numbers[indices[k]];
            long positive = -column[own[position]] >>> 63;
            bits[(rows[position] * atoms + slots[days[position]]) * words + (value >> 6)] |= positive << value;
        }
    }

    @Override
    public Cells cells() {
        return cells;
    }
}
