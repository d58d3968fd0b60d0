package org.drmkit.core.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Dated;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.trade.ColumnType;
import org.drmkit.core.trade.LedgerBuilder;
import org.drmkit.core.trade.Receipt;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeLineBuilder;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeTree;

/** A small trade: a few dealers, products and regions, lines as the test says, and the figures of 2026. */
final class Trade {

    static final DateRange YEAR = DateRange.parse("2026-01-01/2027-01-01");

    static final TradeSchema SCHEMA = TradeSchema.builder("CNY")
            .products(CodeTree.builder()
                    .root("ALL")
                    .below("ALL", "CARS", "PARTS")
                    .below("CARS", "C1", "C2")
                    .below("PARTS", "P1", "P2")
                    .build())
            .regions(CodeTree.builder()
                    .root("EAST")
                    .root("WEST")
                    .below("EAST", "E1", "E2")
                    .build())
            .column("freight", ColumnType.DECIMAL)
            .column("customer", ColumnType.CODE)
            .column("installed", ColumnType.DATE)
            .build();

    static final DealerNetwork NETWORK = DealerNetwork.builder(SCHEMA)
            .dealer(Dealer.builder("D1")
                    .attribute("tier", 1)
                    .attribute("group", "G")
                    .build())
            .dealer(Dealer.builder("D2")
                    .attribute(
                            "tier",
                            Dated.ofSegments(List.of(
                                    new Dated.Segment<>(DateRange.parse("../2026-04-01"), Scalar.of(1)),
                                    new Dated.Segment<>(DateRange.parse("2026-04-01/.."), Scalar.of(2)))))
                    .attribute(
                            "group",
                            Dated.ofSegments(
                                    List.of(new Dated.Segment<>(DateRange.parse("2026-04-01/.."), Scalar.code("G")))))
                    .build())
            .dealer(Dealer.builder("D3").attribute("tier", 3).build())
            .build();

    private final List<TradeLine> lines = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final Map<Stage, DateRange> coverage = new LinkedHashMap<>();
    private final Map<String, RateTable> tables = new LinkedHashMap<>();
    private LocalDate asOf = LocalDate.of(2026, 12, 31);
    private FiscalCalendar calendar = FiscalCalendar.CALENDAR_YEAR;

    /** Adds a line of one piece into E1. */
    Trade line(String dealer, String product, String date, String amount) {
        return line(dealer, product, date, amount, line -> line);
    }

    Trade line(String dealer, String product, String date, String amount, UnaryOperator<TradeLineBuilder> more) {
        TradeLineBuilder line = TradeLine.builder()
                .dealer(dealer)
                .product(product)
                .date(LocalDate.parse(date))
                .quantity(1)
                .amount(amount)
                .region("E1");
        lines.add(more.apply(line).build());
        return this;
    }

    Trade receipt(String line, String date, String amount) {
        receipts.add(new Receipt(line, LocalDate.parse(date), new BigDecimal(amount)));
        return this;
    }

    Trade coverage(Stage stage, String range) {
        coverage.put(stage, DateRange.parse(range));
        return this;
    }

    Trade table(String name, RateTable table) {
        tables.put(name, table);
        return this;
    }

    Trade asOf(String day) {
        asOf = LocalDate.parse(day);
        return this;
    }

    Trade calendar(FiscalCalendar fiscal) {
        calendar = fiscal;
        return this;
    }

    DealerBook book() {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA).addAll(lines);
        receipts.forEach(builder::receipt);
        coverage.forEach(builder::coverage);
        return DealerBook.of(NETWORK, builder.build());
    }

    MeasurePlan plan(Map<String, Measure> measures, List<MeasureKey> keys, List<DateRange> windows) {
        MeasurePlan.Builder plan = MeasurePlan.builder(measures, tables, NETWORK, calendar, asOf);
        keys.forEach(key -> windows.forEach(window -> plan.request(key, window)));
        return plan.build();
    }

    Accumulators scan(Measure measure, DateRange... windows) {
        return plan(Map.of("m", measure), List.of(MeasureKey.of("m")), List.of(windows))
                .scan(book());
    }

    /** The figure of D1 in 2026. */
    Figure figure(Measure measure) {
        return figure(measure, "D1");
    }

    /** The figure of a dealer in 2026. */
    Figure figure(Measure measure, String dealer) {
        return scan(measure, YEAR).cell(MeasureKey.of("m"), YEAR, dealer);
    }

    /** The figure of D1 in some other window. */
    Figure figureIn(Measure measure, String window) {
        DateRange range = DateRange.parse(window);
        return scan(measure, range).cell(MeasureKey.of("m"), range, "D1");
    }

    static Figure number(String value) {
        return Figure.of(new BigDecimal(value));
    }
}
