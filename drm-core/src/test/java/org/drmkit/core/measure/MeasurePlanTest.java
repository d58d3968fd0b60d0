package org.drmkit.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drmkit.core.measure.Trade.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.Stage;
import org.junit.jupiter.api.Test;

class MeasurePlanTest {

    private static final MeasureKey KEY = MeasureKey.of("m");
    private static final Measure TOTAL = Measure.sum("amount");

    private final Trade trade = new Trade();

    @Test
    void sum_ofAmounts_isExactForEachDealer() {
        trade.line("D1", "C1", "2026-01-10", "100.10")
                .line("D2", "C2", "2026-02-10", "7")
                .line("D1", "P1", "2026-12-31", "0.20");

        assertThat(trade.figure(TOTAL, "D1")).isEqualTo(number("100.30"));
        assertThat(trade.figure(TOTAL, "D2")).isEqualTo(number("7"));
        assertThat(trade.figure(TOTAL, "D3")).isEqualTo(number("0"));
    }

    @Test
    void sum_ofADealerOutsideTheNetwork_counts() {
        trade.line("D9", "C1", "2026-01-10", "5");

        assertThat(trade.figure(TOTAL, "D9")).isEqualTo(number("5"));
    }

    @Test
    void sum_ofCustomColumn_skipsLinesWithoutIt() {
        trade.line("D1", "C1", "2026-01-10", "1", line -> line.decimal("freight", new BigDecimal("2.125")))
                .line("D1", "C1", "2026-01-11", "1");

        assertThat(trade.figure(Measure.sum("freight"))).isEqualTo(number("2.125"));
    }

    @Test
    void windows_shareAtoms_andEndAtAsOf() {
        trade.line("D1", "C1", "2026-01-31", "1")
                .line("D1", "C1", "2026-02-01", "2")
                .line("D1", "C1", "2026-03-31", "4")
                .line("D1", "C1", "2026-04-01", "8")
                .line("D1", "C1", "2026-06-01", "16")
                .asOf("2026-05-31");
        DateRange january = DateRange.parse("2026-01-01/2026-02-01");
        DateRange quarter = DateRange.parse("2026-01-01/2026-04-01");
        DateRange always = DateRange.always();
        DateRange later = DateRange.parse("2026-07-01/2026-08-01");

        Accumulators accumulators = trade.scan(TOTAL, january, quarter, Trade.YEAR, always, later);

        assertThat(accumulators.cell(KEY, january, "D1")).isEqualTo(number("1"));
        assertThat(accumulators.cell(KEY, quarter, "D1")).isEqualTo(number("7"));
        assertThat(accumulators.cell(KEY, Trade.YEAR, "D1")).isEqualTo(number("15"));
        assertThat(accumulators.cell(KEY, always, "D1")).isEqualTo(number("15"));
        assertThat(accumulators.cell(KEY, later, "D1")).isEqualTo(number("0"));
    }

    @Test
    void where_combinesColumns() {
        trade.line("D1", "C1", "2026-01-10", "1")
                .line("D1", "C2", "2026-01-10", "2")
                .line("D1", "P1", "2026-01-10", "4")
                .line("D1", "C1", "2026-01-10", "8", line -> line.region("WEST"))
                .line("D1", "C1", "2026-01-10", "16", line -> line.quantity(5));
        Condition cars = Condition.of("product", CodeSet.under("CARS").except("C2"));

        assertThat(trade.figure(TOTAL.where(cars))).isEqualTo(number("25"));
        assertThat(trade.figure(TOTAL.where(cars.and("region", CodeSet.under("EAST")))))
                .isEqualTo(number("17"));
        assertThat(trade.figure(TOTAL.where(cars.and("quantity", Bounds.of(Comparison.AT_LEAST, Literal.of(5))))))
                .isEqualTo(number("16"));
        assertThat(trade.figure(TOTAL.where(Condition.any(List.of(
                        Condition.of("product", CodeSet.in("P1")), Condition.of("region", CodeSet.in("WEST")))))))
                .isEqualTo(number("12"));
        assertThat(trade.figure(TOTAL.where(cars.negated()))).isEqualTo(number("6"));
    }

    @Test
    void where_boundOnAbsentColumn_isNotMet_andItsNegationIs() {
        trade.line("D1", "C1", "2026-01-10", "1", line -> line.date("installed", LocalDate.of(2026, 2, 1)))
                .line("D1", "C1", "2026-01-10", "2");
        Condition early = Condition.of("installed", Bounds.of(Comparison.BELOW, Literal.of(LocalDate.of(2026, 3, 1))));

        assertThat(trade.figure(TOTAL.where(early))).isEqualTo(number("1"));
        assertThat(trade.figure(TOTAL.where(early.negated()))).isEqualTo(number("2"));
    }

    @Test
    void where_unitPrice_comparesWithoutDivision() {
        trade.line("D1", "C1", "2026-01-10", "10.00", line -> line.quantity(3))
                .line("D1", "C1", "2026-01-10", "10.02", line -> line.quantity(3))
                .line("D1", "C1", "2026-01-10", "-10.02", line -> line.quantity(-3))
                .line("D1", "C1", "2026-01-10", "99", line -> line.quantity(0));
        Condition dear = Condition.of("unitPrice", Bounds.of(Comparison.AT_LEAST, Literal.of("3.34")));

        assertThat(trade.figure(Measure.sum("quantity").where(dear))).isEqualTo(number("0"));
        assertThat(trade.figure(TOTAL.where(dear.negated()))).isEqualTo(number("109"));
    }

    @Test
    void where_daysAndMonth() {
        trade.line("D1", "C1", "2026-01-31", "1", line -> line.recordedOn(LocalDate.of(2026, 3, 2)))
                .line("D1", "C1", "2026-02-01", "2", line -> line.recordedOn(LocalDate.of(2026, 3, 10)));
        Bounds<BigDecimal> month = Bounds.of(Comparison.AT_MOST, BigDecimal.valueOf(30));

        assertThat(trade.figure(TOTAL.where(Condition.days(new DaysTest("date", "recordedOn", month)))))
                .isEqualTo(number("1"));
        assertThat(trade.figure(TOTAL.where(Condition.of("month", Bounds.of(Comparison.EQUAL, Literal.of(2))))))
                .isEqualTo(number("2"));
    }

    @Test
    void where_dealerAttribute_isThatOfTheLinesDate() {
        trade.line("D2", "C1", "2026-03-31", "1")
                .line("D2", "C1", "2026-04-01", "2")
                .line("D1", "C1", "2026-04-01", "4");
        Measure gold = TOTAL.where(Condition.of("dealer.tier", Bounds.of(Comparison.AT_LEAST, Literal.of(2))));

        assertThat(trade.figure(gold, "D2")).isEqualTo(number("2"));
        assertThat(trade.figure(gold, "D1")).isEqualTo(number("0"));
    }

    @Test
    void stage_isSellInUnlessSaid() {
        trade.line("D1", "C1", "2026-01-10", "1")
                .line("D1", "C1", "2026-01-10", "2", line -> line.stage(Stage.SELL_OUT));

        assertThat(trade.figure(TOTAL)).isEqualTo(number("1"));
        assertThat(trade.figure(TOTAL.stage(Stage.SELL_OUT))).isEqualTo(number("2"));
    }

    @Test
    void reversal_countsOnTheDayAndByTheConditionOfItsSale() {
        trade.line("D1", "C1", "2026-01-10", "100", line -> line.id("S"))
                .line(
                        "D1",
                        "P1",
                        "2026-05-10",
                        "-30",
                        line -> line.id("R").reverses("S").quantity(-1))
                .line("D1", "P2", "2026-06-10", "5", line -> line.id("RR").reverses("R"));
        String january = "2026-01-01/2026-02-01";

        assertThat(trade.figureIn(TOTAL, january)).isEqualTo(number("75"));
        assertThat(trade.figureIn(TOTAL, "2026-02-01/2027-01-01")).isEqualTo(number("0"));
        assertThat(trade.figureIn(TOTAL.where(Condition.of("product", CodeSet.in("C1"))), january))
                .isEqualTo(number("75"));
        assertThat(trade.asOf("2026-05-31").figureIn(TOTAL, january)).isEqualTo(number("70"));
    }

    @Test
    void reversal_isLeftOutOfTheOtherView() {
        trade.line("D1", "C1", "2026-01-10", "100", line -> line.id("S"))
                .line(
                        "D1",
                        "C1",
                        "2026-05-10",
                        "-30",
                        line -> line.reverses("S").quantity(-1))
                .line(
                        "D1",
                        "C1",
                        "2026-05-10",
                        "-1",
                        line -> line.reverses("unknown").quantity(-1))
                .line("D1", "C1", "2026-05-11", "-2", line -> line.quantity(-1));
        MeasureKey key = KEY.withoutReversals();
        Accumulators accumulators = trade.plan(Map.of("m", TOTAL), List.of(KEY, key), List.of(Trade.YEAR))
                .scan(trade.book());

        assertThat(accumulators.cell(KEY, Trade.YEAR, "D1")).isEqualTo(number("67"));
        assertThat(accumulators.cell(key, Trade.YEAR, "D1")).isEqualTo(number("97"));
    }

    @Test
    void reversal_ofASaleThatIsNotSeenYet_isALineOfItsOwn() {
        trade.line("D1", "C1", "2026-01-10", "100", line -> line.id("S").recordedOn(LocalDate.of(2026, 6, 1)))
                .line(
                        "D1",
                        "P1",
                        "2026-02-10",
                        "-30",
                        line -> line.reverses("S").quantity(-1));

        assertThat(trade.asOf("2026-03-01").figureIn(TOTAL, "2026-02-01/2026-03-01"))
                .isEqualTo(number("-30"));
        assertThat(trade.asOf("2026-06-01").figureIn(TOTAL, "2026-02-01/2026-03-01"))
                .isEqualTo(number("0"));
    }

    @Test
    void count_leavesOutReturnsAndWhatIsTakenBackInFull() {
        trade.line("D1", "C1", "2026-01-10", "100", line -> line.id("A"))
                .line("D1", "C1", "2026-01-11", "50", line -> line.id("B"))
                .line(
                        "D1",
                        "C1",
                        "2026-02-10",
                        "-100",
                        line -> line.reverses("A").quantity(-1))
                .line(
                        "D1",
                        "C1",
                        "2026-02-10",
                        "-20",
                        line -> line.reverses("B").quantity(-1))
                .line("D1", "C1", "2026-02-11", "-5", line -> line.quantity(-1));

        assertThat(trade.figure(Measure.count())).isEqualTo(number("1"));
        assertThat(trade.asOf("2026-02-01").figure(Measure.count())).isEqualTo(number("2"));
    }

    @Test
    void distinct_countsValuesWithAPositiveNet() {
        trade.line("D1", "C1", "2026-01-10", "100", line -> line.id("A"))
                .line("D1", "C2", "2026-01-10", "10")
                .line("D1", "P1", "2026-02-10", "5")
                .line("D1", "P1", "2026-03-10", "-5", line -> line.quantity(-1))
                .line("D1", "ALL", "2026-03-10", "5")
                .line(
                        "D1",
                        "C1",
                        "2026-03-10",
                        "-95",
                        line -> line.reverses("A").quantity(-1));

        assertThat(trade.figure(Measure.distinct("product"))).isEqualTo(number("3"));
        assertThat(trade.figure(Measure.distinct("product@1"))).isEqualTo(number("1"));
        assertThat(trade.figure(Measure.distinct("product@2"))).isEqualTo(number("2"));
        assertThat(trade.figure(Measure.distinct("month"))).isEqualTo(number("2"));
        assertThat(trade.figure(Measure.distinct("quarter"))).isEqualTo(number("1"));
        assertThat(trade.figure(Measure.distinct("channel"))).isEqualTo(number("0"));
        assertThat(trade.figureIn(Measure.distinct("product"), "2026-02-01/2026-03-01"))
                .isEqualTo(number("1"));
        assertThat(trade.figure(Measure.of(
                        new Aggregation.Distinct(DistinctKey.parse("product"), Optional.of(new BigDecimal("5.01"))))))
                .isEqualTo(number("1"));
    }

    @Test
    void extremes_areOfSales_andMissingWithoutAny() {
        trade.line("D1", "C1", "2026-02-10", "100")
                .line("D1", "C2", "2026-03-10", "30", line -> line.quantity(4))
                .line("D1", "C2", "2026-01-10", "-10", line -> line.quantity(-1));

        assertThat(trade.figure(Measure.first("date"))).isEqualTo(number(epochDay("2026-02-10")));
        assertThat(trade.figure(Measure.last("date"))).isEqualTo(number(epochDay("2026-03-10")));
        assertThat(trade.figure(Measure.min("amount"))).isEqualTo(number("30"));
        assertThat(trade.figure(Measure.max("amount"))).isEqualTo(number("100"));
        assertThat(trade.figure(Measure.min("unitPrice"))).isEqualTo(number("7.5"));
        assertThat(trade.figure(Measure.min("amount"), "D2")).isEqualTo(Figure.missing(Reasons.NO_LINES));
        assertThat(trade.figure(Measure.min("freight"))).isEqualTo(Figure.missing(Reasons.NO_LINES));
    }

    private static String epochDay(String day) {
        return Long.toString(LocalDate.parse(day).toEpochDay());
    }

    @Test
    void factor_isExact_orRoundedByLine() {
        trade.line("D1", "C1", "2026-01-10", "33.33")
                .line("D1", "C1", "2026-01-10", "-0.66", line -> line.quantity(-1));

        assertThat(trade.figure(Measure.sum("amount", Factor.of("0.0075")))).isEqualTo(number("0.245025"));
        assertThat(trade.figure(Measure.sumRoundedByLine("amount", Factor.of("0.0075"))))
                .isEqualTo(number("0.25"));
        assertThat(trade.figure(Measure.sumRoundedByLine("amount", Factor.of("0.5"))))
                .isEqualTo(number("16.34"));
        assertThat(trade.figure(Measure.sum("amount", Factor.column("quantity"))))
                .isEqualTo(number("33.99"));
    }

    @Test
    void table_givesTheMostSpecificRow() {
        RateTable table = RateTable.of(
                List.of("product", "dealer.tier"),
                List.of(
                        RateRow.rate(Map.of("product", "CARS"), new BigDecimal("0.1")),
                        RateRow.rate(Map.of("product", "C1"), new BigDecimal("0.25")),
                        RateRow.rate(Map.of("product", "C1"), new BigDecimal("0.5"))
                                .during(DateRange.parse("2026-03-01/..")),
                        RateRow.perUnit(Map.of("product", "P1"), new BigDecimal("7")),
                        RateRow.rate(Map.of("product", "PARTS", "dealer.tier", "2"), new BigDecimal("1"))),
                new BigDecimal("0.01"));
        trade.table("rates", table)
                .line("D1", "C2", "2026-01-10", "100")
                .line("D1", "C1", "2026-01-10", "100")
                .line("D1", "C1", "2026-03-01", "100")
                .line("D1", "P1", "2026-01-10", "100", line -> line.quantity(3))
                .line("D1", "P2", "2026-01-10", "100")
                .line("D2", "P2", "2026-03-31", "100")
                .line("D2", "P2", "2026-04-01", "100");

        assertThat(trade.figure(Measure.sum("amount", Factor.table("rates")), "D1"))
                .isEqualTo(number("107"));
        assertThat(trade.figure(Measure.sum("amount", Factor.table("rates")), "D2"))
                .isEqualTo(number("101"));
    }

    @Test
    void collected_countsReceiptsOnTheirDays() {
        trade.line("D1", "C1", "2026-01-10", "900", line -> line.id("A").quantity(10))
                .receipt("A", "2026-02-10", "300")
                .receipt("A", "2026-03-10", "700")
                .receipt("A", "2026-03-20", "-100");
        Measure collected = TOTAL.on(Basis.COLLECTED);

        assertThat(trade.figureIn(collected, "2026-01-01/2026-03-01")).isEqualTo(number("300"));
        assertThat(trade.figure(collected)).isEqualTo(number("900"));
        assertThat(trade.scan(Measure.sum("quantity").on(Basis.COLLECTED), DateRange.parse("2026-02-01/2026-03-01"))
                        .column(KEY, DateRange.parse("2026-02-01/2026-03-01"))
                        .fraction(0))
                .hasToString("10/3");
        assertThat(trade.figure(Measure.sum("quantity").on(Basis.COLLECTED))).isEqualTo(number("10"));
        assertThat(trade.figure(Measure.count().on(Basis.COLLECTED))).isEqualTo(number("1"));
        assertThat(trade.asOf("2026-03-15").figure(collected)).isEqualTo(number("1000"));
    }

    @Test
    void collected_conditionOnReceivedOn() {
        trade.line("D1", "C1", "2026-01-10", "900", line -> line.id("A"))
                .receipt("A", "2026-02-09", "300")
                .receipt("A", "2026-02-10", "600");
        Measure quick = TOTAL.on(Basis.COLLECTED)
                .where(Condition.days(
                        new DaysTest("date", "receivedOn", Bounds.of(Comparison.AT_MOST, BigDecimal.valueOf(30)))));

        assertThat(trade.figure(quick)).isEqualTo(number("300"));
    }

    @Test
    void paidInFull_countsTheWholeLineOnTheDayThatCompletesIt() {
        trade.line("D1", "C1", "2026-01-10", "1000", line -> line.id("A"))
                .line(
                        "D1",
                        "C1",
                        "2026-05-01",
                        "-200",
                        line -> line.reverses("A").quantity(-1))
                .line("D1", "C1", "2026-01-10", "500", line -> line.id("B"))
                .receipt("A", "2026-03-10", "800")
                .receipt("B", "2026-03-10", "499.99");
        Measure full = TOTAL.on(Basis.PAID_IN_FULL);

        assertThat(trade.figureIn(full, "2026-03-10/2026-03-11")).isEqualTo(number("800"));
        assertThat(trade.figure(full)).isEqualTo(number("800"));
        assertThat(trade.asOf("2026-04-30").figure(full)).isEqualTo(number("0"));
    }

    @Test
    void paidInFull_afterABouncedReceipt_countsWhenItIsCompleteAgain() {
        trade.line("D1", "C1", "2026-01-10", "1000", line -> line.id("A"))
                .receipt("A", "2026-03-10", "1000")
                .receipt("A", "2026-05-10", "-500")
                .receipt("A", "2026-08-10", "500");
        Measure full = TOTAL.on(Basis.PAID_IN_FULL);

        assertThat(trade.figureIn(full, "2026-08-10/2026-08-11")).isEqualTo(number("1000"));
        assertThat(trade.figure(full)).isEqualTo(number("1000"));
        assertThat(trade.asOf("2026-06-01").figure(full)).isEqualTo(number("0"));
        assertThat(trade.asOf("2026-04-01").figureIn(full, "2026-03-10/2026-03-11"))
                .isEqualTo(number("1000"));
    }

    @Test
    void coverage_missesWindowsThatReachOutsideUpToAsOf() {
        trade.line("D1", "C1", "2026-03-10", "1").coverage(Stage.SELL_IN, "2026-02-01/2026-07-01");

        assertThat(trade.figure(TOTAL)).isEqualTo(Figure.missing(Reasons.NOT_COVERED));
        assertThat(trade.figureIn(TOTAL, "2026-02-01/2026-07-01")).isEqualTo(number("1"));
        assertThat(trade.figureIn(TOTAL, "2026-02-01/2026-08-01")).isEqualTo(Figure.missing(Reasons.NOT_COVERED));
        assertThat(trade.asOf("2026-06-30").figureIn(TOTAL, "2026-02-01/2026-08-01"))
                .isEqualTo(number("1"));
        assertThat(trade.figureIn(TOTAL, "2026-08-01/2026-09-01")).isEqualTo(number("0"));
        assertThat(trade.figure(TOTAL.stage(Stage.SELL_OUT))).isEqualTo(number("0"));
    }

    @Test
    void level_groupOfTheLinesDate() {
        trade.line("D1", "C1", "2026-01-10", "1")
                .line("D2", "C1", "2026-03-31", "2")
                .line("D2", "C1", "2026-04-01", "4")
                .line("D3", "C1", "2026-04-01", "8");
        MeasureKey key = KEY.atLevel("group");
        Accumulators accumulators = trade.plan(Map.of("m", TOTAL), List.of(key), List.of(Trade.YEAR))
                .scan(trade.book());

        assertThat(accumulators.parties(key)).isEqualTo(Parties.of("D2", "D3", "G"));
        assertThat(accumulators.column(key, Trade.YEAR)).hasToString("[2, 8, 5]");
        assertThat(accumulators.lines(key, Trade.YEAR, "G"))
                .extracting(found -> found.value().toString())
                .containsExactly("1", "4");
    }

    @Test
    void lines_areThoseThatCounted() {
        trade.line("D1", "C1", "2026-01-10", "100", line -> line.id("A"))
                .line("D1", "P1", "2026-01-11", "50")
                .line("D2", "C1", "2026-01-11", "50")
                .line(
                        "D1",
                        "C1",
                        "2026-05-10",
                        "-30",
                        line -> line.id("R").reverses("A").quantity(-1));
        Measure cars = TOTAL.where(Condition.of("product", CodeSet.under("CARS")));

        List<CountedLine> lines = trade.scan(cars, Trade.YEAR).lines(KEY, Trade.YEAR, "D1");

        assertThat(lines).extracting(found -> found.line().id().orElseThrow()).containsExactly("A", "R");
        assertThat(lines).extracting(found -> found.value().toString()).containsExactly("100", "-30");
        assertThat(lines).extracting(CountedLine::countedOn).containsOnly(LocalDate.of(2026, 1, 10));
    }

    @Test
    void request_ofAnUnknownMeasure_namesTheNearest() {
        assertThatThrownBy(
                        () -> trade.plan(Map.of("total", TOTAL), List.of(MeasureKey.of("totl")), List.of(Trade.YEAR)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("totl")
                .hasMessageContaining("Maybe total.");
    }

    @Test
    void column_ofAWindowNotAskedFor_isRefused() {
        DateRange other = DateRange.parse("2026-01-01/2026-02-01");

        assertThatThrownBy(() -> trade.scan(TOTAL, Trade.YEAR).column(KEY, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-01-01/2026-02-01")
                .hasMessageContaining("2026-01-01/2027-01-01");
    }

    @Test
    void merge_ofDistinctValues_countsAgainWhereOnlyOnePartHasReturns() {
        Measure breadth = Measure.distinct("product");
        Trade other = new Trade()
                .line("D1", "C1", "2026-01-10", "10", line -> line.id("A"))
                .line(
                        "D1",
                        "C1",
                        "2026-01-11",
                        "-14",
                        line -> line.reverses("A").quantity(-1))
                .line("D1", "C2", "2026-01-10", "5");
        trade.line("D1", "C1", "2026-01-10", "3").line("D1", "P1", "2026-01-10", "1");
        MeasurePlan plan = trade.plan(Map.of("m", breadth), List.of(KEY), List.of(Trade.YEAR));

        Accumulators merged = plan.scan(trade.book()).merge(plan.scan(other.book()));

        // C1 comes to 3 + 10 - 14, which is not positive; C2 and P1 are left.
        assertThat(merged.cell(KEY, Trade.YEAR, "D1")).isEqualTo(number("2"));
    }
}
