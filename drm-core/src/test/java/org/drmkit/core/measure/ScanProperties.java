package org.drmkit.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.trade.Receipt;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;

class ScanProperties {

    /** A trade with some measures, all views of which are asked for in some windows. */
    private static final class Case {

        final RandomTrade draw;
        final List<TradeLine> lines;
        final List<Receipt> receipts;
        final Map<String, Measure> measures = new LinkedHashMap<>();
        final Map<String, RateTable> tables;
        final Set<DateRange> windows = new LinkedHashSet<>();
        final MeasurePlan plan;

        Case(Random random, int lineCount, int measureCount) {
            draw = new RandomTrade(random);
            lines = draw.lines(lineCount);
            receipts = draw.receipts(lines);
            tables = Map.of("rates", draw.table());
            for (int i = 0; i < measureCount; i++) {
                measures.put("m" + i, draw.measure());
            }
            Stream.generate(draw::window).limit(3).forEach(windows::add);
            MeasurePlan.Builder builder = MeasurePlan.builder(
                    measures,
                    tables,
                    Trade.NETWORK,
                    FiscalCalendar.CALENDAR_YEAR,
                    draw.day().plusDays(30));
            keys().forEach(key -> windows.forEach(window -> builder.request(key, window)));
            plan = builder.build();
        }

        List<MeasureKey> keys() {
            return measures.keySet().stream()
                    .map(MeasureKey::of)
                    .flatMap(key -> Stream.of(key, key.withoutReversals(), key.atLevel("group")))
                    .toList();
        }

        DealerBook book() {
            return book(lines, receipts);
        }

        static DealerBook book(List<TradeLine> lines, List<Receipt> receipts) {
            return DealerBook.of(Trade.NETWORK, RandomTrade.ledger(lines, receipts));
        }

        /** What the plan makes of some lines and their receipts. */
        Accumulators part(Predicate<TradeLine> isIn) {
            List<TradeLine> some = lines.stream().filter(isIn).toList();
            Set<String> ids = some.stream().map(line -> line.id().orElseThrow()).collect(Collectors.toSet());
            return plan.scan(book(
                    some,
                    receipts.stream()
                            .filter(receipt -> ids.contains(receipt.line()))
                            .toList()));
        }

        /** Every figure of a scan, as text. */
        Map<String, String> figures(Accumulators accumulators) {
            Map<String, String> figures = new LinkedHashMap<>();
            for (MeasureKey key : keys()) {
                for (DateRange window : windows) {
                    FigureColumn column = accumulators.column(key, window);
                    for (int row = 0; row < column.size(); row++) {
                        figures.put(
                                key + " " + window + " "
                                        + accumulators.parties(key).id(row),
                                text(column, row));
                    }
                }
            }
            return figures;
        }

        static String text(FigureColumn column, int row) {
            return column.isPresent(row) ? column.fraction(row).toString() : column.reason(row);
        }
    }

    @Property(tries = 2000)
    void scan_agreesWithALoopOverRows(@ForAll Random random) {
        Case drawn = new Case(random, random.nextInt(40), 4);
        TradeLedger ledger = RandomTrade.ledger(drawn.lines, drawn.receipts);
        Accumulators accumulators = drawn.plan.scan(DealerBook.of(Trade.NETWORK, ledger));
        NaiveMeasures naive =
                new NaiveMeasures(ledger, Trade.NETWORK, drawn.tables, FiscalCalendar.CALENDAR_YEAR, drawn.plan.asOf());
        for (MeasureKey key : drawn.keys()) {
            Measure measure = drawn.measures.get(key.measure());
            for (DateRange window : drawn.windows) {
                FigureColumn column = accumulators.column(key, window);
                for (int row = 0; row < column.size(); row++) {
                    Optional<Fraction> expected = naive.figure(
                            key, measure, window, accumulators.parties(key).id(row));
                    assertThat(Case.text(column, row))
                            .as(
                                    "%s of %s in %s as of %s: %s, tables %s",
                                    key,
                                    accumulators.parties(key).id(row),
                                    window,
                                    drawn.plan.asOf(),
                                    measure,
                                    drawn.tables)
                            .isEqualTo(expected.map(Fraction::toString).orElse("NO_LINES"));
                }
            }
        }
    }

    @Property(tries = 300)
    void scan_doesNotDependOnTheOrderOfLines(@ForAll Random random) {
        Case drawn = new Case(random, random.nextInt(80), 4);
        List<TradeLine> shuffled = new ArrayList<>(drawn.lines);
        Collections.shuffle(shuffled, random);

        assertThat(drawn.figures(drawn.plan.scan(Case.book(shuffled, drawn.receipts))))
                .isEqualTo(drawn.figures(drawn.plan.scan(drawn.book())));
    }

    /** A thousand lines are several batches, and eighty measures in three views are more filters than one word has bits. */
    @Property(tries = 10)
    void scan_inSlices_isTheSame(@ForAll Random random) {
        Case drawn = new Case(random, 1000 + random.nextInt(1000), 80);
        DealerBook book = drawn.book();
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            assertThat(drawn.figures(drawn.plan.scan(book, executor, 2 + random.nextInt(3))))
                    .isEqualTo(drawn.figures(drawn.plan.scan(book)));
        } finally {
            executor.shutdown();
        }
    }

    @Property(tries = 300)
    void merge_ofPartsThatHoldWholeDealers_isTheScanOfAll(@ForAll Random random) {
        Case drawn = new Case(random, random.nextInt(80), 4);
        Set<String> east = Set.of("D1", "D3");
        Accumulators merged = drawn.part(line -> east.contains(line.dealer()))
                .merge(drawn.part(line -> !east.contains(line.dealer())));

        assertThat(drawn.figures(merged)).isEqualTo(drawn.figures(drawn.plan.scan(drawn.book())));
    }

    /** A part has a line with all that takes it back, whoever its dealer is. */
    @Property(tries = 300)
    void merge_partsCutByRoot_isTheScanOfAll(@ForAll Random random) {
        Case drawn = new Case(random, random.nextInt(60), 4);
        Map<String, TradeLine> byId = new LinkedHashMap<>();
        drawn.lines.forEach(line -> byId.put(line.id().orElseThrow(), line));
        Map<String, Integer> partOfRoot = new LinkedHashMap<>();
        drawn.lines.forEach(line -> partOfRoot.putIfAbsent(root(line, byId), random.nextInt(3)));
        Accumulators merged = Stream.of(2, 0, 1)
                .map(part -> drawn.part(line -> part.equals(partOfRoot.get(root(line, byId)))))
                .reduce(Accumulators::merge)
                .orElseThrow();
        assertThat(drawn.figures(merged)).isEqualTo(drawn.figures(drawn.plan.scan(drawn.book())));
    }

    private static String root(TradeLine line, Map<String, TradeLine> byId) {
        TradeLine root = line;
        while (root.reverses().filter(byId::containsKey).isPresent()) {
            root = byId.get(root.reverses().orElseThrow());
        }
        return root.id().orElseThrow();
    }

    @Property(tries = 200)
    void scan_inMoreSlicesThanLines_isTheSame(@ForAll Random random) {
        Case drawn = new Case(random, random.nextInt(60), 4);
        DealerBook book = drawn.book();
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            assertThat(drawn.figures(drawn.plan.scan(book, executor, 1 + random.nextInt(70))))
                    .isEqualTo(drawn.figures(drawn.plan.scan(book)));
        } finally {
            executor.shutdown();
        }
    }

    @Property(tries = 300)
    void lines_addUpToTheirSum(@ForAll Random random) {
        Case drawn = new Case(random, random.nextInt(40), 4);
        Accumulators accumulators = drawn.plan.scan(drawn.book());
        for (MeasureKey key : drawn.keys()) {
            if (drawn.measures.get(key.measure()).aggregation() instanceof Aggregation.Sum) {
                for (DateRange window : drawn.windows) {
                    FigureColumn column = accumulators.column(key, window);
                    for (int row = 0; row < column.size(); row++) {
                        String party = accumulators.parties(key).id(row);
                        List<CountedLine> lines = accumulators.lines(key, window, party);
                        assertThat(accumulators.lineCount(key, window, party)).isEqualTo(lines.size());
                        assertThat(lines.stream().map(CountedLine::value).reduce(Fraction.ZERO, Fraction::plus))
                                .isEqualTo(column.fraction(row));
                    }
                }
            }
        }
    }
}
