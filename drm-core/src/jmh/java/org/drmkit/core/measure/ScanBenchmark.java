package org.drmkit.core.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.core.workload.W1Lines;
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
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class ScanBenchmark {

    private static final DateRange YEAR = DateRange.parse("2026-01-01/2027-01-01");
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
        plan = plan(network);
        executor = Executors.newFixedThreadPool(2);
        checkTotal(oneThread());
        checkTotal(twoThreads());
    }

    @TearDown
    public void close() {
        executor.shutdown();
    }

    private void checkTotal(Accumulators accumulators) {
        FigureColumn total = accumulators.column(MeasureKey.of("total"), YEAR);
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
                .map(day -> YEAR.from().plusDays(day).getMonthValue() - 1)
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

    private static MeasurePlan plan(DealerNetwork network) {
        MeasurePlan.Builder plan = MeasurePlan.builder(
                measures(), Map.of(), network, FiscalCalendar.CALENDAR_YEAR, LocalDate.of(2026, 12, 31));
        request(plan, PeriodUnit.MONTH, List.of("total"));
        request(plan, PeriodUnit.QUARTER, List.of("total", "cat0to4", "cat5to9", "perLine", "breadth", "evenBorder"));
        request(plan, PeriodUnit.YEAR, List.of("total", "cat10to14", "units10to14", "spiffA", "spiffB"));
        return plan.build();
    }

    private static void request(MeasurePlan.Builder plan, PeriodUnit unit, List<String> names) {
        for (String name : names) {
            FiscalCalendar.CALENDAR_YEAR
                    .periods(unit, YEAR)
                    .forEach(period -> plan.request(MeasureKey.of(name), period.range()));
        }
    }

    private static Map<String, Measure> measures() {
        Map<String, Measure> measures = new TreeMap<>();
        measures.put("total", Measure.sum("amount"));
        measures.put("cat0to4", Measure.sum("amount").where(categories(IntStream.range(0, 5))));
        measures.put(
                "cat5to9",
                Measure.sum("amount").where(categories(IntStream.range(5, 10)).and("region", regions(0, 150, 1))));
        measures.put("cat10to14", Measure.sum("amount").where(categories(IntStream.range(10, 15))));
        measures.put("units10to14", Measure.sum("quantity").where(categories(IntStream.range(10, 15))));
        measures.put(
                "spiffA", Measure.sum("quantity").where(products(7, 50).and("date", days("2026-03-02", "2026-05-31"))));
        measures.put(
                "spiffB",
                Measure.sum("quantity")
                        .where(products(3, 25)
                                .and("date", days("2026-07-20", "2026-10-28"))
                                .and("region", regions(0, 300, 3))
                                .and("quantity", Bounds.of(Comparison.AT_LEAST, Literal.of(5)))));
        measures.put(
                "perLine",
                Measure.sumRoundedByLine("amount", Factor.of("0.0075"))
                        .where(categories(IntStream.range(15, 20)).and("region", regions(200, 300, 1))));
        measures.put(
                "breadth",
                Measure.distinct("product@1")
                        .where(Condition.of("amount", Bounds.of(Comparison.ABOVE, Literal.of(0)))));
        Condition border = Condition.any(
                List.of(Condition.of("region", regions(0, 60, 1)), Condition.of("region", regions(240, 300, 1))));
        Condition even = categories(IntStream.range(0, 10).map(i -> 2 * i));
        measures.put("evenBorder", Measure.sum("amount").where(Condition.all(List.of(even, border))));
        return measures;
    }

    private static Condition categories(IntStream numbers) {
        return Condition.of("product", new CodeSet(codes("C%02d", numbers), List.of(), List.of()));
    }

    private static Condition products(int first, int step) {
        IntStream numbers = IntStream.iterate(first, k -> k < W1Lines.PRODUCTS, k -> k + step);
        return Condition.of("product", new CodeSet(List.of(), List.of(), codes("S%03d", numbers)));
    }

    private static CodeSet regions(int from, int to, int step) {
        return new CodeSet(List.of(), List.of(), codes("R%03d", IntStream.iterate(from, k -> k < to, k -> k + step)));
    }

    private static List<String> codes(String format, IntStream numbers) {
        return numbers.mapToObj(format::formatted).toList();
    }

    private static Bounds<Literal> days(String from, String to) {
        return Bounds.of(Comparison.AT_LEAST, Literal.of(LocalDate.parse(from)))
                .and(Comparison.BELOW, Literal.of(LocalDate.parse(to)));
    }
}
