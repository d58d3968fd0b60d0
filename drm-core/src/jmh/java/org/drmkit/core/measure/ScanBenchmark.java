package org.drmkit.core.measure;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.workload.W1Lines;
import org.drmkit.core.workload.W1Measures;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The ten measures of workload W1, in the windows that its twelve rules ask for, beside a loop written for them by hand.
 *
 * <p>The sum of all amounts is asserted before a time counts. Run it with {@code mvn -q -Pbenchmark -pl drm-core -am test-compile exec:exec
 * -Dbenchmark=ScanBenchmark -Dbenchmark.options="-prof gc"}; what is allocated must not grow with the lines.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
public class ScanBenchmark {

    private static final int SLOTS = 36;

    @Param({"1000000", "10000000"})
    private int lines;

    private W1Lines raw;
    private DealerBook book;
    private MeasurePlan plan;
    private ExecutorService executor;

    @Setup
    public void load() {
        raw = W1Lines.of(lines);
        DealerNetwork network = DealerNetwork.builder(W1Lines.schema()).build();
        book = DealerBook.of(network, raw.ledger());
        plan = W1Measures.plan(network);
        executor = Executors.newFixedThreadPool(2);
        checkTotal(oneThread());
        checkTotal(twoThreads());
    }

    @TearDown
    public void close() {
        executor.shutdown();
    }

    private void checkTotal(Accumulators accumulators) {
        FigureColumn total = accumulators.column(MeasureKey.of("total"), W1Measures.YEAR);
        long sum = IntStream.range(0, total.size()).mapToLong(total::unscaled).sum();
        if (sum != raw.sum()) {
            throw new IllegalStateException("The totals sum up to %d, not %d.".formatted(sum, raw.sum()));
        }
    }

    @Benchmark
    public Accumulators oneThread() {
        return plan.scan(book);
    }

    @Benchmark
    public Accumulators twoThreads() {
        return plan.scan(book, executor, 2);
    }

    /** A plain loop that knows the measures. */
    @Benchmark
    public long[] byHand() {
        int[] month = IntStream.range(0, 365)
                .map(day -> W1Measures.YEAR.from().plusDays(day).getMonthValue() - 1)
                .toArray();
        long[] cells = new long[W1Lines.DEALERS * SLOTS];
        for (int i = 0; i < raw.size; i++) {
            add(cells, i, month[raw.day[i]]);
        }
        return cells;
    }

    private void add(long[] cells, int i, int month) {
        int row = raw.dealer[i] * SLOTS;
        int product = raw.product[i];
        int region = raw.region[i];
        int day = raw.day[i];
        int quantity = raw.quantity[i];
        long amount = raw.amount[i];
        int quarter = month / 3;
        int category = product % W1Lines.CATEGORIES;
        cells[row + month] += amount;
        if (category < 5) {
            cells[row + 12 + quarter] += amount;
        } else if (category < 10) {
            cells[row + 16 + quarter] += region < 150 ? amount : 0;
        } else if (category < 15) {
            cells[row + 20] += amount;
            cells[row + 21] += quantity;
        } else if (region >= 200) {
            long product75 = amount * 75;
            cells[row + 22 + quarter] += (product75 + (product75 < 0 ? -5000 : 5000)) / 10_000;
        }
        if (product % 50 == 7 && day >= 60 && day < 150) {
            cells[row + 26] += quantity;
        }
        if (product % 25 == 3 && day >= 200 && day < 300 && region % 3 == 0 && quantity >= 5) {
            cells[row + 27] += quantity;
        }
        if (category % 2 == 0 && (region < 60 || region >= 240)) {
            cells[row + 28 + quarter] += amount;
        }
        if (amount > 0) {
            cells[row + 32 + quarter] |= 1L << category;
        }
    }
}
