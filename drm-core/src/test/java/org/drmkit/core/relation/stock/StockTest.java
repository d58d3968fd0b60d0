package org.drmkit.core.relation.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class StockTest {

    private static final DateRange APRIL = DateRange.parse("2026-04-01/2026-05-01");
    private static final LocalDate MAY_4 = LocalDate.of(2026, 5, 4);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.03");
    private static final BigDecimal STUFFING = new BigDecimal("1.3");

    private static BigDecimal n(long value) {
        return BigDecimal.valueOf(value);
    }

    private static StockReport report(String id, long opening, long sellIn, long sold, Optional<BigDecimal> closing) {
        return new StockReport(id, "D1", "AC", APRIL, n(opening), n(sellIn), n(sold), n(30), n(10), closing, MAY_4);
    }

    private static Asked asked(StockReport... reports) {
        HistoryFacts<StockReport> facts = StockFacts.of(History.of(List.of(reports)));
        return Asked.of(facts, "D1", APRIL.toString(), "2026-05-04");
    }

    @Test
    void e22_1040Expected_980Declared_60ShortFlaggedAt3Percent() {
        StockReport april = report("S4", 1000, 500, 420, Optional.of(n(980)));
        assertThat(april.expected()).isEqualByComparingTo("1040");
        assertThat(april.difference().orElseThrow()).isEqualByComparingTo("-60");
        assertThat(april.reconciles(TOLERANCE)).isFalse();
        assertThat(report("S4", 1000, 500, 420, Optional.of(n(1009))).reconciles(TOLERANCE))
                .isTrue();
        assertThat(asked(april).value(StockFacts.DEVIATION)).isCloseTo(0.0577, within(0.00005));
    }

    @Test
    void e22_500On420Passes_560On420IsFlagged() {
        assertThat(report("S4", 1000, 500, 420, Optional.empty()).isStuffed(STUFFING))
                .isFalse();
        assertThat(report("S4", 1000, 560, 420, Optional.empty()).isStuffed(STUFFING))
                .isTrue();
        assertThat(asked(report("S4", 1000, 500, 420, Optional.empty())).value(StockFacts.FILL_RATIO))
                .isCloseTo(1.19, within(0.005));
        assertThat(asked(report("S4", 1000, 560, 420, Optional.empty())).value(StockFacts.FILL_RATIO))
                .isCloseTo(1.33, within(0.005));
    }

    @Test
    void e22_180On120AMonth_is150AtTheLine_45Days() {
        Asked asked = asked(report("S4", 300, 0, 120, Optional.of(n(180))));
        assertThat(asked.number(StockFacts.COEFFICIENT)).isEqualTo(Fraction.parse("1.5"));
        assertThat(asked.number(StockFacts.DAYS_OF_STOCK)).isEqualTo(Fraction.of(45));
    }

    @Test
    void deviation_50TooManyAnd50TooFew_doNotCancelOut() {
        StockReport many = report("S4", 140, 0, 0, Optional.of(n(150))); // 100 expected
        StockReport few = report("S5", 140, 0, 0, Optional.of(n(50)));
        assertThat(asked(many, few).number(StockFacts.DEVIATION)).isEqualTo(Fraction.parse("0.5")); // not 0
    }

    @Test
    void deviation_ofMoreSoldThanThereWas_isMissing() {
        StockReport report = report("S4", 30, 0, 0, Optional.of(n(5)));
        assertThat(report.expected()).isEqualByComparingTo("-10");
        assertThat(asked(report).figure(StockFacts.DEVIATION)).isEqualTo(Figure.missing("INVALID")); // not -1.5
    }

    @Test
    void coefficient_ofPartsOfMonths_takesDaysBy30() {
        assertThat(coefficient("2026-04-01/2026-04-08", 30)).isEqualTo(Fraction.parse("1.4")); // not 6.0
        assertThat(coefficient("2026-04-01/2026-05-16", 180)).isEqualTo(Fraction.parse("1.5")); // not 1.0
        assertThat(coefficient("2026-01-01/2026-02-01", 120)).isEqualTo(Fraction.parse("1.5"));
        assertThat(coefficient("2026-01-15/2026-03-15", 240)).isEqualTo(Fraction.parse("1.5"));
    }

    private static Fraction coefficient(String period, long sold) {
        StockReport report = new StockReport(
                "S", "D1", "AC", DateRange.parse(period), n(0), n(0), n(sold), n(0), n(0), Optional.of(n(180)), MAY_4);
        return Asked.of(StockFacts.of(History.of(List.of(report))), "D1", period, "2026-06-01")
                .number(StockFacts.COEFFICIENT);
    }

    @Test
    void facts_severalProducts_allMustBeDeclared() {
        StockReport known = report("S4", 300, 0, 120, Optional.of(n(180)));
        Asked asked = asked(known, report("S5", 300, 60, 120, Optional.empty()));
        assertThat(asked.figure(StockFacts.COEFFICIENT)).isEqualTo(Figure.missing("NOT_DECLARED"));
        assertThat(asked.number(StockFacts.FILL_RATIO)).isEqualTo(Fraction.parse("60/240"));
        assertThat(asked(known, report("S5", 300, 60, 60, Optional.of(n(90)))).number(StockFacts.COEFFICIENT))
                .isEqualTo(Fraction.parse("1.5"));
        HistoryFacts<StockReport> facts = StockFacts.of(History.of(List.of(known)));
        assertThat(Asked.of(facts, "D1", "2026-01-01/2026-07-01", "2026-07-01").figure(StockFacts.COEFFICIENT))
                .isEqualTo(Figure.missing("NO_FACT"));
        assertThat(Asked.of(facts, "D1", APRIL.toString(), "2026-05-03").figure(StockFacts.COEFFICIENT))
                .isEqualTo(Figure.missing("NO_FACT"));
    }

    @Test
    void bad_reports_areRefused() {
        assertThatThrownBy(() -> report("S4", -1, 0, 0, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("S4", "-1");
        String text = """
                {"id": "S4", "dealer": "D1", "product": "AC", "from": "2026-04-01", "opening": -1, "sellIn": "x",
                 "sellThrough": 1, "recordedOn": "2026-05-04"}""";
        assertThat(catchThrowableOfType(DefinitionException.class, () -> StockReport.SHAPE.parse(text, "report"))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/opening", "/sellIn");
    }
}
