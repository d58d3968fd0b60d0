package org.drmkit.core.trade;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.drmkit.core.workload.W1Lines;
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
 * Rows to ledger: a million lines of workload W1 from strings and primitives.
 *
 * <p>{@code mvn -q -Pbenchmark -pl drm-core -am test-compile exec:exec -Dbenchmark=LoadBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LoadBenchmark {

    private static final int SIZE = 1_000_000;

    private W1Lines lines;
    private TradeLedger loaded;
    private char[][] dealers;
    private LocalDate[] days;

    @Setup
    public void generate() {
        lines = W1Lines.of(SIZE);
        dealers = Arrays.stream(W1Lines.dealerCodes()).map(String::toCharArray).toArray(char[][]::new);
        days = LongStream.range(0, 365)
                .mapToObj(LocalDate.of(2026, 1, 1)::plusDays)
                .toArray(LocalDate[]::new);
        loaded = check(lines.ledger());
    }

    private static TradeLedger check(TradeLedger ledger) {
        long sum = LongStream.of(ledger.columns().amount().values()).sum();
        if (sum != W1Lines.MILLION_SUM) {
            throw new IllegalStateException("The ledger sums up to %d, not %d.".formatted(sum, W1Lines.MILLION_SUM));
        }
        return ledger;
    }

    /** Codes as the same strings again and again, no ids. */
    @Benchmark
    public TradeLedger withoutIds() {
        return check(lines.ledger());
    }

    /** Ids and dealers as a driver hands them out: a new text in every row. */
    @Benchmark
    public TradeLedger withIds() {
        LedgerBuilder builder = TradeLedger.builder(loaded.schema());
        LineWriter line = builder.line();
        String[] products = W1Lines.productCodes();
        String[] regions = W1Lines.regionCodes();
        for (int i = 0; i < SIZE; i++) {
            line.id(Integer.toString(100_000_000 + i))
                    .dealer(String.valueOf(dealers[lines.dealer[i]]))
                    .product(products[lines.product[i]])
                    .region(regions[lines.region[i]])
                    .date(days[lines.day[i]])
                    .quantity(lines.quantity[i])
                    .amountMinor(lines.amount[i])
                    .add();
        }
        return check(builder.build());
    }

    /** The hash of what was loaded. */
    @Benchmark
    public String contentHash() {
        return LedgerHash.of(loaded.schema().currency(), loaded.columns(), loaded.coverage());
    }
}
