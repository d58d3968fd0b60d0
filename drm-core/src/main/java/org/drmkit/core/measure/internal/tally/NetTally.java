package org.drmkit.core.measure.internal.tally;

import org.drmkit.core.measure.internal.addend.Addend;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.batch.DistinctValues;
import org.drmkit.core.measure.internal.cells.Cells;
import org.drmkit.core.measure.internal.cells.NetTable;

/** Adds amounts to the net amounts of values. */
final class NetTally extends Tally {

    private final int rows;
    private final int[] slots;
    private final DistinctValues values;
    private final Addend amount;
    private final NetTable table;

    NetTally(int rows, int atoms, int[] slots, DistinctValues values, Addend amount) {
        this.rows = rows;
        this.slots = slots;
        this.values = values;
        this.amount = amount;
        this.table = new NetTable(values.labels().size(), atoms);
    }

    @Override
    public void add(Batch batch, int[] rowOf, int[] selected, int size) {
        amount.fill(batch, selected, size, batch.values());
        for (int k = 0; k < size; k++) {
            int position = selected[k];
            int value = values.numbers()[values.dimension().indexAt(batch, position)];
            long net = batch.values()[k];
            table.add(rowOf[position], value, slots[batch.day()[position]], net, net >> 63);
        }
    }

    @Override
    public Cells cells() {
        return table.cells(rows, values.labels(), amount.scale());
    }
}
