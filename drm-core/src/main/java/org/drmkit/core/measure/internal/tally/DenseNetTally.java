package org.drmkit.core.measure.internal.tally;

import org.drmkit.core.measure.internal.addend.Addend;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.batch.DistinctValues;
import org.drmkit.core.measure.internal.cells.Cells;
import org.drmkit.core.measure.internal.cells.DenseNets;

/** Adds amounts to the net amounts of few values, each of which has its place. */
final class DenseNetTally extends Tally {

    private final DenseNets cells;
    private final int[] slots;
    private final DistinctValues values;
    private final Addend amount;

    DenseNetTally(int rows, int atoms, int[] slots, DistinctValues values, Addend amount) {
        this.cells = new DenseNets(rows, atoms, values.labels(), amount.scale(), amount.magnitude());
        this.slots = slots;
        this.values = values;
        this.amount = amount;
    }

    @Override
    public void add(Batch batch, int[] rows, int[] selected, int size) {
        amount.fill(batch, selected, size, batch.values());
        int[] indices = batch.lend();
        values.dimension().fill(batch, selected, size, indices);
        add(rows, batch.day(), selected, size, values.numbers(), indices, batch.values());
        batch.giveBack();
    }

    private void add(int[] rows, int[] days, int[] selected, int size, int[] numbers, int[] indices, long[] amounts) {
        long[] nets = cells.nets();
        int count = values.labels().size();
        int atoms = cells.atoms();
        for (int k = 0; k < size; k++) {
            int position = selected[k];
            int value = rows[position] * count + numbers[indices[k]];
            nets[value * atoms + slots[days[position]]] += amounts[k];
        }
    }

    @Override
    public Cells cells() {
        return cells;
    }
}
