package org.drmkit.core.measure.internal.scan;

import java.util.List;
import org.drmkit.core.trade.internal.LedgerColumns;
import org.jspecify.annotations.Nullable;

/**
 * The ways through the lines of one party, to tell what its figures are made of.
 *
 * <p>Those of the last party are remembered: an explanation asks for one figure of a party after the other. Thread-safe.
 */
final class PartyPasses {

    private final LedgerColumns columns;
    private final List<Pass> passes;
    private @Nullable volatile Found last;

    PartyPasses(LedgerColumns columns, List<Pass> passes) {
        this.columns = columns;
        this.passes = passes;
    }

    /** The passes over the lines of those dealers that may belong to a party. */
    private record Found(Rows rows, int party, List<Pass> passes) {}

    /** Returns the passes over the lines that may be added to a party, and some others of the same dealers. */
    List<Pass> passes(Rows rows, int party) {
        Found found = last;
        if (found == null || found.rows != rows || found.party != party) {
            int[] lines = columns.dealerLines().of(rows.dealersOf(party));
            found = new Found(
                    rows, party, passes.stream().map(pass -> pass.over(lines)).toList());
            last = found;
        }
        return found.passes;
    }
}
