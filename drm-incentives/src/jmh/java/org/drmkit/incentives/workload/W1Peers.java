package org.drmkit.incentives.workload;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Workload W1 as others would compute it, on one object for each line; the sums are settled as the program by hand settles them. */
public final class W1Peers {

    private final W1ByHand settlement;
    private final List<W1Row> rows;
    private final EasyRulesPeer easyRules = new EasyRulesPeer();

    private W1Peers(W1Lines lines) {
        this.settlement = new W1ByHand(lines);
        this.rows = IntStream.range(0, lines.size)
                .mapToObj(i -> new W1Row(
                        lines.dealer[i],
                        lines.product[i],
                        lines.region[i],
                        lines.quantity[i],
                        lines.day[i],
                        settlement.monthOf(lines.day[i]),
                        BigDecimal.valueOf(lines.amount[i], 2)))
                .toList();
    }

    /**
     * Makes the rows of a workload.
     *
     * @param workload the workload
     * @return the peers, their rows loaded
     */
    public static W1Peers of(W1 workload) {
        return new W1Peers(workload.lines());
    }

    /**
     * Computes every sum by a stream that groups decimals.
     *
     * @return what each rule pays to each dealer in cents
     */
    public long[] streams() {
        return settlement.pay(StreamsPeer.cells(rows));
    }

    /**
     * Computes every sum by rules of Easy Rules that are fired for each line.
     *
     * @return what each rule pays to each dealer in cents
     */
    public long[] easyRules() {
        return settlement.pay(easyRules.cells(rows));
    }
}
