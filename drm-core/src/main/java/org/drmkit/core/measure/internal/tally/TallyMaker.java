package org.drmkit.core.measure.internal.tally;

import org.drmkit.core.measure.Aggregation;
import org.drmkit.core.measure.internal.addend.Addend;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.batch.DistinctValues;
import org.drmkit.core.measure.internal.cells.BitCells;
import org.drmkit.core.measure.internal.sum.Magnitudes;
import org.drmkit.core.number.Fraction;

/**
 * Makes the place where a thread adds the lines of a lane, as narrow as the ledger allows. Immutable.
 *
 * @param lane  the lane
 * @param rows  the number of rows
 * @param slots  the atom of each day
 * @param addend  what each line adds
 * @param values  the values whose net amounts are kept, with none unless they are counted
 * @param lines  the number of lines of the ledger
 * @param isPositive  whether no line that counts has a negative amount
 */
@SuppressWarnings("ArrayRecordComponent") // shared, never changed; equal if it is the same
public record TallyMaker(
        Lane lane, int rows, int[] slots, Addend addend, DistinctValues values, int lines, boolean isPositive) {

    /** The most net amounts that each have a place: 128 megabytes. */
    private static final long MOST_DENSE = 1L << 24;

    public Tally make() {
        return isPositive
                        && addend instanceof Addend.Column column
                        && cells(BitCells.wordsOf(values.labels().size())) <= MOST_DENSE
                ? new BitTally(
                        rows,
                        lane.atoms().size(),
                        slots,
                        values,
                        column.column().values())
                : makeDetailed();
    }

    /** Makes a place whose cells go with those of any other ledger. */
    public Tally makeDetailed() {
        if (lane.measure().aggregation() instanceof Aggregation.Extreme extreme) {
            return extreme(extreme.kind().isGreatest());
        }
        return lane.measure().aggregation() instanceof Aggregation.Distinct ? nets() : sum();
    }

    /** Returns what one position adds, or what is compared. */
    public Fraction exact(Batch batch, int position) {
        return addend.exact(batch, position).times(lane.factor());
    }

    private Tally extreme(boolean greatest) {
        return addend.isFraction()
                ? new ExactExtremeTally(rows, lane.atoms().size(), slots, greatest, addend)
                : new ExtremeTally(rows, lane.atoms().size(), slots, greatest, addend);
    }

    private Tally nets() {
        return isDense()
                ? new DenseNetTally(rows, lane.atoms().size(), slots, values, addend)
                : new NetTally(rows, lane.atoms().size(), slots, values, addend);
    }

    private Tally sum() {
        if (addend.isFraction()) {
            return new ExactTally(rows, lane.atoms().size(), slots, addend);
        }
        return Magnitudes.isLong(addend.magnitude())
                ? new LongTally(rows, lane.atoms().size(), slots, addend)
                : new WideTally(rows, lane.atoms().size(), slots, addend);
    }

    private boolean isDense() {
        long cells = cells(values.labels().size());
        return Magnitudes.isLong(addend.magnitude()) && cells <= MOST_DENSE && cells <= Math.max(1 << 16, 16L * lines);
    }

    private long cells(int values) {
        return (long) rows * lane.atoms().size() * values;
    }
}
