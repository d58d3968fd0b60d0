package org.drmkit.incentives.workload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.FactTable;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.network.DealerNetworkBuilder;
import org.drmkit.core.trade.LedgerBuilder;
import org.drmkit.core.trade.LineWriter;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.CodeTreeBuilder;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.IncentiveRun;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.settlement.SettlementLine;

/** Workload W1: 10,000 dealers, twelve rules, any number of lines, as a book and as a program written by hand. */
public final class W1 {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2027, 1, 1);

    private final W1Lines lines;
    private final W1ByHand byHand;
    private final DealerBook book;
    private final IncentiveEngine engine;

    private W1(int size, boolean withIds) {
        this.lines = new W1Lines(size);
        this.byHand = new W1ByHand(lines);
        DealerNetwork network = network();
        this.book = DealerBook.of(network, ledger(network.schema(), withIds)).with(FactTable.of("targets", facts()));
        this.engine = IncentiveEngine.of(W1Program.scaled(lines.scale()), network);
    }

    /**
     * Makes the workload.
     *
     * @param size the number of lines
     * @return the workload, loaded
     */
    public static W1 of(int size) {
        return new W1(size, false);
    }

    /**
     * Makes the workload with an id for each line.
     *
     * @param size the number of lines
     * @return the workload, loaded
     */
    public static W1 withIds(int size) {
        return new W1(size, true);
    }

    private static String[] codes(String format, int count) {
        return IntStream.range(0, count).mapToObj(format::formatted).toArray(String[]::new);
    }

    private static TradeSchema schema() {
        CodeTreeBuilder products = CodeTree.builder().root("PRODUCTS");
        products.below("PRODUCTS", codes("C%02d", W1Lines.CATEGORIES));
        String[] codes = codes("S%03d", W1Lines.PRODUCTS);
        for (int k = 0; k < codes.length; k++) {
            products.below("C%02d".formatted(k % W1Lines.CATEGORIES), codes[k]);
        }
        CodeTree regions = CodeTree.builder()
                .root("REGIONS")
                .below("REGIONS", codes("R%03d", W1Lines.REGIONS))
                .build();
        return TradeSchema.builder("CNY")
                .products(products.build())
                .regions(regions)
                .build();
    }

    private DealerNetwork network() {
        DealerNetworkBuilder network = DealerNetwork.builder(schema());
        String[] ids = codes("D%04d", W1Lines.DEALERS);
        for (int d = 0; d < ids.length; d++) {
            network.dealer(
                    Dealer.builder(ids[d]).attribute("tier", lines.tier[d]).build());
        }
        return network.build();
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        String[] ids = codes("D%04d", W1Lines.DEALERS);
        for (int d = 0; d < ids.length; d++) {
            facts.add(Fact.of(ids[d], "lastYear", Figure.of(BigDecimal.valueOf(lines.lastYear[d], 2))));
            facts.add(Fact.of(ids[d], "target", Figure.of(BigDecimal.valueOf(lines.target[d], 2))));
        }
        return facts;
    }

    private TradeLedger ledger(TradeSchema schema, boolean withIds) {
        LedgerBuilder builder = TradeLedger.builder(schema);
        LineWriter line = builder.line();
        String[] dealers = codes("D%04d", W1Lines.DEALERS);
        String[] products = codes("S%03d", W1Lines.PRODUCTS);
        String[] regions = codes("R%03d", W1Lines.REGIONS);
        long first = FIRST_DAY.toEpochDay();
        for (int i = 0; i < lines.size; i++) {
            if (withIds) {
                line.id("L" + i);
            }
            line.dealer(dealers[lines.dealer[i]])
                    .product(products[lines.product[i]])
                    .region(regions[lines.region[i]])
                    .date(first + lines.day[i])
                    .quantity(lines.quantity[i])
                    .amountMinor(lines.amount[i])
                    .add();
        }
        return builder.build();
    }

    W1Lines lines() {
        return lines;
    }

    /**
     * Runs the engine on one thread.
     *
     * @return the run, in which every payout is computed
     */
    public IncentiveRun run() {
        return engine.run(book, AS_OF);
    }

    /**
     * Runs the engine on slices.
     *
     * @param executor what runs them
     * @param slices how many
     * @return the run
     */
    public IncentiveRun run(Executor executor, int slices) {
        return engine.run(book, AS_OF, executor, slices);
    }

    /**
     * Runs the program that is written by hand.
     *
     * @return what each rule pays to each dealer in cents
     */
    public long[] byHand() {
        return byHand.pay();
    }

    /**
     * Adds up the six columns, to see how fast memory is.
     *
     * @return the sum
     */
    public long sumOfColumns() {
        long sum = 0;
        for (int i = 0; i < lines.size; i++) {
            sum += lines.dealer[i]
                    + lines.product[i]
                    + lines.region[i]
                    + lines.quantity[i]
                    + lines.day[i]
                    + lines.amount[i];
        }
        return sum;
    }

    /**
     * Returns what a settlement pays.
     *
     * @param settlement the settlement
     * @return what each rule pays to each dealer in cents, all periods together
     */
    public static long[] pay(Settlement settlement) {
        long[] pay = new long[12 * W1Lines.DEALERS];
        for (SettlementLine line : settlement.lines()) {
            int rule = Integer.parseInt(line.rule().orElseThrow().substring(1));
            int dealer = Integer.parseInt(line.dealer().substring(1));
            pay[(rule - 1) * W1Lines.DEALERS + dealer] +=
                    line.entitlement().movePointRight(2).longValueExact();
        }
        return pay;
    }

    /**
     * Returns the sum by which implementations compare what they pay.
     *
     * @param pay what each rule pays to each dealer
     * @return the checksum as 16 hexadecimal digits
     */
    public static String checksum(long[] pay) {
        return "%016x".formatted(W1Lines.checksum(pay));
    }
}
