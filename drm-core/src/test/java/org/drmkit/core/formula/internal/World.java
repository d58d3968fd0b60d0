package org.drmkit.core.formula.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.FactTable;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.formula.ResultReference;
import org.drmkit.core.formula.Span;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.measure.Condition;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.measure.Returns;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.NamedCalendar;
import org.drmkit.core.time.Per;
import org.drmkit.core.trade.LedgerBuilder;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeTree;

/**
 * A small business as plain lists, and the engine's run of it: what is known, the day, and whose figures in which periods.
 *
 * @param dealers the dealers of the network; there may be lines of others
 * @param lines the trade
 * @param facts the facts
 * @param coverage the days of SELL_IN that the ledger covers, if declared
 * @param calendar the fiscal calendar
 * @param validity the validity of the definition
 * @param per how often it judges
 * @param asOf the day of judgement
 * @param level the attribute that makes parties, empty for dealers
 * @param returns which lines measures see
 */
record World(
        List<Dealer> dealers,
        List<TradeLine> lines,
        List<Fact> facts,
        Optional<DateRange> coverage,
        FiscalCalendar calendar,
        DateRange validity,
        Per per,
        LocalDate asOf,
        Optional<String> level,
        Returns returns) {

    static final TradeSchema SCHEMA = TradeSchema.builder("CNY")
            .products(CodeTree.builder()
                    .root("ALL")
                    .below("ALL", "CARS", "PARTS")
                    .below("CARS", "C1", "C2")
                    .below("PARTS", "P1")
                    .build())
            .build();

    static final Map<String, Measure> MEASURES = measures();

    private static Map<String, Measure> measures() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("total", Measure.sum("amount"));
        measures.put("units", Measure.sum("quantity"));
        measures.put("cars", Measure.sum("amount").where(Condition.of("product", CodeSet.under("CARS"))));
        measures.put("sellOut", Measure.sum("amount").stage(Stage.SELL_OUT));
        measures.put("orders", Measure.count());
        measures.put("kinds", Measure.distinct("product"));
        measures.put("largest", Measure.max("amount"));
        measures.put("first", Measure.first("date"));
        measures.put("last", Measure.last("date"));
        return measures;
    }

    /** A world of calendar years with one dealer, D1, and nothing else in it. */
    static World of(Per per, String validity, String asOf) {
        return new World(
                List.of(Dealer.of("D1")),
                List.of(),
                List.of(),
                Optional.empty(),
                FiscalCalendar.CALENDAR_YEAR,
                DateRange.parse(validity),
                per,
                LocalDate.parse(asOf),
                Optional.empty(),
                Returns.NET);
    }

    World withDealers(List<Dealer> all) {
        return new World(all, lines, facts, coverage, calendar, validity, per, asOf, level, returns);
    }

    World withLines(List<TradeLine> all) {
        return new World(dealers, all, facts, coverage, calendar, validity, per, asOf, level, returns);
    }

    /** Adds sales of D1, each a day and an amount. */
    World sales(String... daysAndAmounts) {
        World world = this;
        for (int i = 0; i < daysAndAmounts.length; i += 2) {
            world = world.sale("D1", daysAndAmounts[i], daysAndAmounts[i + 1]);
        }
        return world;
    }

    World sale(String dealer, String day, String amount) {
        List<TradeLine> more = new ArrayList<>(lines);
        more.add(TradeLine.builder()
                .dealer(dealer)
                .product("C1")
                .date(LocalDate.parse(day))
                .quantity(1)
                .amount(amount)
                .build());
        return withLines(more);
    }

    /** A fact of D1. */
    static Fact fact(String name, String period, String recordedOn, String value) {
        return Fact.of("D1", name, Figure.of(new BigDecimal(value)))
                .in(DateRange.parse(period))
                .recordedOn(LocalDate.parse(recordedOn));
    }

    World withFacts(List<Fact> all) {
        return new World(dealers, lines, all, coverage, calendar, validity, per, asOf, level, returns);
    }

    World withCalendar(FiscalCalendar fiscal) {
        return new World(dealers, lines, facts, coverage, fiscal, validity, per, asOf, level, returns);
    }

    World withCoverage(String days) {
        Optional<DateRange> covered = Optional.of(DateRange.parse(days));
        return new World(dealers, lines, facts, covered, calendar, validity, per, asOf, level, returns);
    }

    World atLevel(String attribute) {
        return new World(
                dealers, lines, facts, coverage, calendar, validity, per, asOf, Optional.of(attribute), returns);
    }

    World asOf(String day) {
        return new World(
                dealers, lines, facts, coverage, calendar, validity, per, LocalDate.parse(day), level, returns);
    }

    DealerNetwork network() {
        return DealerNetwork.builder(SCHEMA).dealers(dealers).build();
    }

    DealerBook book(DealerNetwork network) {
        LedgerBuilder ledger = TradeLedger.builder(SCHEMA).addAll(lines);
        coverage.ifPresent(days -> ledger.coverage(Stage.SELL_IN, days));
        return DealerBook.of(network, ledger.build()).with(FactTable.of("facts", facts));
    }

    Parties parties(DealerBook book) {
        return level.map(book::parties).orElseGet(book::parties);
    }

    List<Span> spans() {
        return Span.periods(per, calendar, Optional.<NamedCalendar>empty(), validity, asOf);
    }

    MeasurePlan.Builder plan(DealerNetwork network) {
        return MeasurePlan.builder(MEASURES, Map.of(), network, calendar, asOf);
    }

    /** What another rule gives: the length of its id, and nothing for a rule named "none". */
    static Answer result(ResultReference reference) {
        return reference.id().equals("none")
                ? new Answer.Gap(false, "NOT_ELIGIBLE")
                : Answer.of(reference.id().length());
    }
}
