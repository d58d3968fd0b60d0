package org.drmkit.core.measure.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.drmkit.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines that counted towards a figure: the scan once more, over the lines of one party.
 *
 * <p>Looking for these lines takes a look at the dealer of each line of the ledger, so the last party's are remembered: an
 * explanation asks for one figure of a party after the other.
 */
final class LineTracer {

    private @Nullable volatile Found last;

    /** The lines of some dealers. */
    @SuppressWarnings("ArrayRecordComponent") // shared, never changed; equal if it is the same
    private record Found(BitSet dealers, int[] lines) {}

    List<Traced> trace(List<Pass> passes, int lane, TallyMaker maker, DateRange window, Rows rows, int party) {
        BitSet dealers = rows.dealersOf(party);
        int[] lines = lines(dealers, rows.dealers());
        List<Traced> traced = new ArrayList<>();
        for (Pass pass : passes) {
            pass.forLane(lane)
                    .map(own -> own.over(lines, line -> dealers.get(rows.dealers()[line])))
                    .ifPresent(own -> {
                        Collector collector = new Collector(maker, window, rows, party, own, traced);
                        own.run(new Work(List.of(rows), new int[1], new Tally[] {collector}), 0, 1);
                    });
        }
        traced.sort(Comparator.comparingInt(Traced::line).thenComparing(Traced::day));
        return traced;
    }

    private int[] lines(BitSet dealers, int[] dealerOf) {
        Found found = last;
        if (found == null || !found.dealers.equals(dealers)) {
            found = new Found(
                    dealers,
                    IntStream.range(0, dealerOf.length)
                            .filter(line -> dealers.get(dealerOf[line]))
                            .toArray());
            last = found;
        }
        return found.lines;
    }
}
