package org.drmkit.core.measure.internal;

import java.time.LocalDate;
import java.util.List;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/** Notes the lines of one party in one window instead of adding them. */
final class Collector extends Tally {

    private final TallyMaker maker;
    private final int from;
    private final int to;
    private final Rows rows;
    private final int party;
    private final Pass pass;
    private final Fraction factor;
    private final List<Traced> traced;

    Collector(TallyMaker maker, DateRange window, Rows rows, int party, Pass pass, List<Traced> traced) {
        this.maker = maker;
        this.from = maker.lane().atoms().first(window);
        this.to = maker.lane().atoms().last(window);
        this.rows = rows;
        this.party = party;
        this.pass = pass;
        this.factor = maker.lane().factor();
        this.traced = traced;
    }

    @Override
    void add(Batch batch, int[] rowOf, int[] selected, int size) {
        for (int k = 0; k < size; k++) {
            int position = selected[k];
            int slot = maker.slots()[batch.day[position]];
            if (slot >= from && slot < to && rows.party(batch.at[position]) == party) {
                LocalDate day = LocalDate.ofEpochDay(pass.epochDay(batch.day[position]));
                Fraction value = maker.addend().exact(batch, position).times(factor);
                traced.add(new Traced(batch.own[position], day, value));
            }
        }
    }

    @Override
    Cells cells() {
        throw new IllegalStateException("Lines that are noted have no cells.");
    }
}
