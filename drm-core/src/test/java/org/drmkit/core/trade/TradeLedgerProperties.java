package org.drmkit.core.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.drmkit.core.time.DateRange;

@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class TradeLedgerProperties {

    private static final TradeSchema SCHEMA = TradeSchema.builder("CNY")
            .column("freight", ColumnType.DECIMAL)
            .column("customer", ColumnType.CODE)
            .column("installed", ColumnType.DATE)
            .build();
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /**
     * Rows as a feed delivers them: some twice, some without id, returns before and after their sales and of lines that
     * are not there.
     */
    @Provide
    Arbitrary<List<TradeLine>> feeds() {
        return lines().list().ofMaxSize(40).map(TradeLedgerProperties::withOneContentForEachId);
    }

    @Provide
    Arbitrary<TradeLine> lines() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 400).map(FIRST::plusDays);
        Arbitrary<Optional<String>> ids =
                Arbitraries.integers().between(0, 30).map(i -> "L" + i).optional(0.8);
        Arbitrary<BigDecimal> decimals = Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999"), new BigDecimal("99999"))
                .ofScale(4);
        Arbitrary<BigDecimal> amounts = decimals.map(d -> d.setScale(2, RoundingMode.FLOOR));
        Arbitrary<UnaryOperator<TradeLineBuilder>> options = Combinators.combine(
                        Arbitraries.of("SH", "BJ", "日本").optional(),
                        Arbitraries.of(Stage.class),
                        days.optional(),
                        Arbitraries.integers().between(0, 40).map(i -> "L" + i).optional(0.3),
                        decimals.optional(),
                        Arbitraries.of("K1", "K2").optional(),
                        days.optional())
                .as((region, stage, recorded, reverses, freight, customer, installed) -> line -> {
                    region.ifPresent(line::region);
                    recorded.ifPresent(line::recordedOn);
                    reverses.ifPresent(line::reverses);
                    freight.ifPresent(value -> line.decimal("freight", value));
                    customer.ifPresent(value -> line.code("customer", value));
                    installed.ifPresent(value -> line.date("installed", value));
                    return line.stage(stage);
                });
        return Combinators.combine(ids, Arbitraries.of("P1", "P2"), days, decimals, amounts, options)
                .as((id, product, day, quantity, amount, more) -> {
                    TradeLineBuilder line = TradeLine.builder()
                            .dealer("D1")
                            .product(product)
                            .date(day)
                            .quantity(quantity)
                            .amount(amount);
                    id.ifPresent(line::id);
                    return more.apply(line).build();
                });
    }

    /** Repeats the first content of an id, and cuts what would close a circle. */
    private static List<TradeLine> withOneContentForEachId(List<TradeLine> lines) {
        Map<String, TradeLine> first = new HashMap<>();
        List<TradeLine> feed = new ArrayList<>();
        for (TradeLine line : lines) {
            TradeLine fine = line.reverses().isPresent()
                            && line.id().isPresent()
                            && line.reverses().get().compareTo(line.id().get()) >= 0
                    ? withoutReverses(line)
                    : line;
            feed.add(line.id().map(id -> first.computeIfAbsent(id, key -> fine)).orElse(fine));
        }
        return feed;
    }

    private static TradeLine withoutReverses(TradeLine line) {
        return new TradeLine(
                line.id(),
                line.dealer(),
                line.product(),
                line.date(),
                line.quantity(),
                line.amount(),
                line.region(),
                line.channel(),
                line.stage(),
                line.recordedOn(),
                Optional.empty(),
                line.columns());
    }

    private static TradeLedger ledger(List<TradeLine> lines) {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA).addAll(lines);
        lines.forEach(line -> line.id().ifPresent(id -> builder.receipt(id, line.date(), line.amount())));
        return builder.build();
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void lines_ofAnyFeed_areItsRowsOnce(@ForAll("feeds") List<TradeLine> feed) {
        TradeLedger ledger = ledger(feed);

        List<TradeLine> once = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        feed.stream()
                .filter(line -> line.id().isEmpty() || ids.add(line.id().get()))
                .forEach(once::add);
        assertThat(ledger.lines()).isEqualTo(once);
        assertThat(ledger.duplicates()).isEqualTo(feed.size() - once.size());
        covers(feed.size() > once.size());
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void origin_ofAnyLine_isWhereItsReversesLead(@ForAll("feeds") List<TradeLine> feed) {
        TradeLedger ledger = ledger(feed);
        int[] origin = ledger.columns().reversals().origin();

        for (int i = 0; i < ledger.size(); i++) {
            TradeLine root = ledger.line(i);
            while (root.reverses().flatMap(ledger::line).isPresent()) {
                root = ledger.line(root.reverses().get()).get();
            }
            int expected = root.equals(ledger.line(i)) ? -1 : ledger.lines().indexOf(root);
            assertThat(origin == null ? -1 : origin[i]).isEqualTo(expected);
        }
        covers(origin != null);
    }

    /** That the case of interest comes up often enough for the property to mean something. */
    private static void covers(boolean met) {
        Statistics.collect(met);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @Property
    void contentHash_ofTheRowsInAnotherOrder_isTheSame(@ForAll("feeds") List<TradeLine> feed, @ForAll Random random) {
        List<TradeLine> shuffled = new ArrayList<>(feed);
        Collections.shuffle(shuffled, random);

        assertThat(ledger(shuffled).contentHash()).isEqualTo(ledger(feed).contentHash());
    }

    @Property
    void contentHash_ofOneRowMore_isAnother(@ForAll("feeds") List<TradeLine> feed, @ForAll("lines") TradeLine line) {
        List<TradeLine> more = new ArrayList<>(feed);
        more.add(new TradeLine(
                Optional.of("new"),
                line.dealer(),
                line.product(),
                line.date(),
                line.quantity(),
                line.amount(),
                line.region(),
                line.channel(),
                line.stage(),
                line.recordedOn(),
                Optional.empty(),
                line.columns()));

        assertThat(ledger(more).contentHash()).isNotEqualTo(ledger(feed).contentHash());
    }

    @Property
    void merge_ofAnyParts_isTheLedgerOfAllRows(@ForAll("feeds") List<TradeLine> feed, @ForAll Random random) {
        List<LedgerBuilder> parts =
                List.of(TradeLedger.builder(SCHEMA), TradeLedger.builder(SCHEMA), TradeLedger.builder(SCHEMA));
        List<TradeLine> inOrder = new ArrayList<>();
        List<List<TradeLine>> rows = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        feed.forEach(line -> rows.get(random.nextInt(3)).add(line));
        for (int part = 0; part < 3; part++) {
            LedgerBuilder builder = parts.get(part).addAll(rows.get(part));
            rows.get(part).forEach(line -> line.id().ifPresent(id -> builder.receipt(id, line.date(), line.amount())));
            inOrder.addAll(rows.get(part));
        }

        TradeLedger merged =
                TradeLedger.merge(parts.stream().map(LedgerBuilder::build).toList());

        TradeLedger whole = ledger(inOrder);
        assertThat(merged).isEqualTo(whole);
        assertThat(merged.contentHash()).isEqualTo(ledger(feed).contentHash());
        assertThat(merged.lines()).isEqualTo(whole.lines());
        assertThat(merged.receipts()).isEqualTo(whole.receipts());
        assertThat(merged.duplicates()).isEqualTo(whole.duplicates());
        assertThat(merged.unresolvedReversals()).isEqualTo(whole.unresolvedReversals());
        assertThat(merged.columns().reversals().origin())
                .isEqualTo(whole.columns().reversals().origin());
    }

    @Property
    void quarantine_ofBadRowsAmongGoodOnes_isTheLedgerOfTheGoodOnes(
            @ForAll("feeds") List<TradeLine> feed, @ForAll Random random) {
        LedgerBuilder dirty = TradeLedger.builder(SCHEMA).onBadLine(BadLines.quarantine(BigDecimal.ONE));
        List<Long> bad = new ArrayList<>();
        long row = 0;
        for (TradeLine line : feed) {
            for (row++; random.nextInt(4) == 0; row++) {
                bad.add(row);
                addBad(dirty, random, line);
            }
            dirty.add(line);
        }

        TradeLedger ledger = dirty.build();

        TradeLedger clean = TradeLedger.builder(SCHEMA).addAll(feed).build();
        assertThat(ledger.quarantined()).extracting(BadRow::row).isEqualTo(bad);
        assertThat(ledger.contentHash()).isEqualTo(clean.contentHash());
        assertThat(ledger.lines()).isEqualTo(clean.lines());
        assertThat(ledger.dealers()).isEqualTo(clean.dealers());
    }

    private static void addBad(LedgerBuilder builder, Random random, TradeLine like) {
        LineWriter line = builder.line()
                .id("bad")
                .dealer(like.dealer())
                .product(like.product())
                .date(like.date())
                .quantity(like.quantity())
                .amount(like.amount());
        switch (random.nextInt(5)) {
            case 0 -> line.dealer(null);
            case 1 -> line.amount(new BigDecimal("0.001"));
            case 2 -> line.currency("USD");
            case 3 -> line.code("colour", "RED");
            default -> line.id(null).quantity(new BigDecimal("1E+40")).dealer("GHOST");
        }
        line.add();
    }

    @Property
    void columns_magnitudesAndRanges_areThoseOfTheLines(@ForAll("feeds") List<TradeLine> feed) {
        TradeLedger ledger = ledger(feed);

        BigDecimal magnitude =
                ledger.lines().stream().map(line -> line.quantity().abs()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(BigDecimal.valueOf(
                        ledger.columns().quantity().magnitude(),
                        ledger.columns().quantity().scale()))
                .isEqualByComparingTo(magnitude);
        if (ledger.size() > 0) {
            LocalDate last = ledger.lines().stream()
                    .map(TradeLine::recordedOn)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            assertThat(ledger.columns().recordedOn().greatest()).isEqualTo((int) last.toEpochDay());
        }
    }

    @Property
    void shape_ofAnyLine_readsWhatItWrote(@ForAll("lines") TradeLine line) {
        assertThat(TradeLine.SHAPE.parse(TradeLine.SHAPE.write(line), "line")).isEqualTo(line);
    }

    @Property
    void coverage_ofMergedSlices_isTheWholeTime(@ForAll Random random) {
        List<TradeLedger> slices = new ArrayList<>();
        LocalDate from = FIRST;
        for (int i = 0; i < 5; i++) {
            LocalDate to = from.plusDays(1 + random.nextInt(30));
            slices.add(TradeLedger.builder(SCHEMA)
                    .coverage(Stage.SELL_IN, DateRange.of(from, to))
                    .build());
            from = to;
        }
        Collections.shuffle(slices, random);

        assertThat(TradeLedger.merge(slices).coverage(Stage.SELL_IN)).isEqualTo(DateRange.of(FIRST, from));
    }
}
