package org.drmkit.incentives.rehearsal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.measure.Accumulators;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.LedgerBuilder;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.program.Program;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Two programs of twelve rules, monthly to yearly, rehearsed over 10,000 dealers with a line in each month.
 *
 * <p>{@code mvn -q -Pbenchmark -pl drm-incentives -am test-compile exec:exec -Dbenchmark=RehearsalBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
public class RehearsalBenchmark {

    private static final int DEALERS = 10_000;
    private static final int RULES = 12;
    private static final String[] PERIODS = {"MONTH", "QUARTER", "HALF_YEAR", "YEAR"};
    private static final LocalDate END = LocalDate.of(2027, 1, 1);

    private DealerBook book;
    private IncentiveEngine now;
    private IncentiveEngine planned;
    private Accumulators ofNow;
    private Accumulators ofPlanned;

    @Setup
    public void load() {
        TradeSchema schema = TradeSchema.builder("CNY").build();
        LedgerBuilder ledger = TradeLedger.builder(schema);
        for (int dealer = 0; dealer < DEALERS; dealer++) {
            for (int month = 1; month <= 12; month++) {
                ledger.line()
                        .dealer("D" + dealer)
                        .product("P" + month % 6)
                        .date(LocalDate.of(2026, month, 15))
                        .quantity(1)
                        .amount(BigDecimal.valueOf(1000L * (1 + dealer % 7)))
                        .add();
            }
        }
        book = DealerBook.of(DealerNetwork.builder(schema).build(), ledger.build());
        now = IncentiveEngine.of(program(1), book.network());
        planned = IncentiveEngine.of(program(2), book.network());
        ofNow = now.plan(END).scan(book);
        ofPlanned = planned.plan(END).scan(book);
        BigDecimal cost = rehearsal().total().difference();
        if (cost.compareTo(expected()) != 0) {
            throw new IllegalStateException("The change costs %s, not %s.".formatted(cost, expected()));
        }
    }

    /** Each rule pays so many tenths of a percent, in the second program one more, on the lines of one product: two months. */
    private static Program program(int more) {
        String measures = IntStream.range(0, 6)
                .mapToObj(i ->
                        "\"m%s\": {\"sum\": \"amount\", \"where\": {\"product\": {\"in\": [\"P%s\"]}}}".formatted(i, i))
                .collect(Collectors.joining(", "));
        String rules = IntStream.range(0, RULES)
                .mapToObj(i ->
                        "{\"id\": \"r%s\", \"per\": \"%s\", \"of\": \"m%s\", \"pay\": {\"bands\": [{\"from\": 0, \"rate\": \"0.00%s\"}]}}"
                                .formatted(i, PERIODS[i % 4], i % 6, more))
                .collect(Collectors.joining(", "));
        return Program.read("""
                {"format": "drm-program/1", "id": "p", "version": %s, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "measures": {%s}, "rules": [%s]}
                """.formatted(more, measures, rules));
    }

    /** Twelve rules pay 0.1 % more of two months each. */
    private static BigDecimal expected() {
        long thousands =
                IntStream.range(0, DEALERS).mapToLong(dealer -> 1 + dealer % 7).sum();
        return BigDecimal.valueOf(thousands * RULES * 2);
    }

    /** From the ledger, two scans included. */
    @Benchmark
    public Rehearsal rehearsal() {
        return Rehearsal.of(now.run(book, END), planned.run(book, END));
    }

    /** From what was scanned before. */
    @Benchmark
    public Rehearsal loaded() {
        return Rehearsal.of(now.run(book, ofNow), planned.run(book, ofPlanned));
    }
}
