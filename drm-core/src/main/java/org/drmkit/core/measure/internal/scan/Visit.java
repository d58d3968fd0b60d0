package org.drmkit.core.measure.internal.scan;

import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.cells.Cells;
import org.drmkit.core.measure.internal.tally.Tally;
import org.drmkit.core.measure.internal.tally.TallyMaker;
import org.drmkit.core.time.DateRange;

/** Shows the lines of one party in one window to a visitor instead of adding them. */
final class Visit extends Tally {

    private final int[] slots;
    private final int from;
    private final int to;
    private final Rows rows;
    private final int party;
    private final Pass pass;
    private final Visitor visitor;

    /** Is shown what counts. */
    @FunctionalInterface
    interface Visitor {

        /**
         * Takes a line, or a receipt, that counts.
         *
         * @param pass  the pass on which it was met
         * @param batch  the lines that are judged together with it
         * @param position  its place among them
         */
        void visit(Pass pass, Batch batch, int position);
    }

    Visit(TallyMaker maker, DateRange window, Rows rows, int party, Pass pass, Visitor visitor) {
        this.slots = maker.slots();
        this.from = maker.lane().atoms().first(window);
        this.to = maker.lane().atoms().last(window);
        this.rows = rows;
        this.party = party;
        this.pass = pass;
        this.visitor = visitor;
    }

    @Override
    public void add(Batch batch, int[] rowOf, int[] selected, int size) {
        for (int k = 0; k < size; k++) {
            int position = selected[k];
            int slot = slots[batch.day()[position]];
            if (slot >= from && slot < to && rows.party(batch.at()[position]) == party) {
                visitor.visit(pass, batch, position);
            }
        }
    }

    @Override
    public Cells cells() {
        throw new IllegalStateException("Lines that are shown have no cells.");
    }
}
