package org.drmkit.core.measure.internal;

import org.drmkit.core.measure.Aggregation;

/**
 * Makes the place where a thread adds the lines of a lane, as narrow as the ledger allows. Immutable.
 *
 * @param lane  the lane
 * @param rows  the number of rows
 * @param slots  the atom of each day
 * @param addend  what each line adds
 * @param values  the values whose net amounts are kept, with none unless they are counted
 * @param lines  the number of lines of the ledger
 */
@SuppressWarnings("ArrayRecordComponent") // shared, never changed; equal if it is the same
record TallyMaker(Lane lane, int rows, int[] slots, Addend addend, DistinctValues values, int lines) {

    /** The most net amounts that each have a place: 128 megabytes. */
    private static final long MOST_DENSE = 1L << 24;

    Tally make() {
        int atoms = lane.atoms().size();
        if (lane.measure().aggregation() instanceof Aggregation.Distinct) {
            return isDense()
                    ? new DenseNetTally(rows, atoms, slots, values, addend)
                    : new NetTally(rows, atoms, slots, values, addend);
        } else if (lane.measure().aggregation() instanceof Aggregation.Extreme extreme) {
            boolean greatest = extreme.kind().isGreatest();
            return addend.isFraction()
                    ? new ExactExtremeTally(rows, atoms, slots, greatest, addend)
                    : new ExtremeTally(rows, atoms, slots, greatest, addend);
        } else if (addend.isFraction()) {
            return new ExactTally(rows, atoms, slots, addend);
        }
        return Magnitudes.isLong(addend.magnitude())
                ? new LongTally(rows, atoms, slots, addend)
                : new WideTally(rows, atoms, slots, addend);
    }

    private boolean isDense() {
        long cells = (long) rows * lane.atoms().size() * values.labels().size();
        return Magnitudes.isLong(addend.magnitude()) && cells <= MOST_DENSE && cells <= Math.max(1 << 16, 16L * lines);
    }
}
