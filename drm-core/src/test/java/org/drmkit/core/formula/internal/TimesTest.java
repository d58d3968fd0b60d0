package org.drmkit.core.formula.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.formula.At;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.Span;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Dated;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.NamedCalendar;
import org.drmkit.core.time.Per;
import org.drmkit.core.time.PeriodUnit;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static final String YEAR = "2026-01-01/2027-01-01";

    private static final int Q1 = 0;
    private static final int Q2 = 1;

    private static World quarters() {
        return World.of(PeriodUnit.QUARTER, YEAR, "2026-12-31");
    }

    private static Formula formula(String json) {
        return Formula.SHAPE.parse(json, "formula");
    }

    private static String figure(World world, String json, int period) {
        Formula formula = formula(json);
        return Run.of(world, formula).figure(formula, period, "D1");
    }

    @Test
    void at_yearToDateAYearAgo() {
        World world = quarters()
                .sales(
                        "2024-12-31",
                        "1.00",
                        "2025-01-01",
                        "2.00",
                        "2025-06-30",
                        "4.00",
                        "2025-07-01",
                        "8.00",
                        "2026-06-30",
                        "16.00");
        assertThat(figure(world, at("[\"YEAR_TO_DATE\", \"YEAR_AGO\"]"), Q2)).isEqualTo("6");
        assertThat(figure(world, at("[\"YEAR_TO_DATE\"]"), Q2)).isEqualTo("16");
        assertThat(figure(world, at("[\"YEAR\", \"PREVIOUS\"]"), Q2)).isEqualTo("14");
        assertThat(figure(world, at("[{\"rolling\": 12, \"unit\": \"MONTH\"}, \"YEAR_AGO\"]"), Q2))
                .isEqualTo("7");
        assertThat(figure(world, at("{\"rolling\": 18, \"unit\": \"MONTH\"}"), Q2))
                .isEqualTo("30");
    }

    @Test
    void at_cutByTheValidity_onlyWhatIsSaidToBeCut() {
        World world = World.of(PeriodUnit.QUARTER, "2026-02-15/2026-08-10", "2026-12-31")
                .sales(
                        "2025-02-14",
                        "1.00",
                        "2025-02-15",
                        "2.00",
                        "2025-12-31",
                        "4.00",
                        "2026-02-14",
                        "8.00",
                        "2026-02-15",
                        "16.00",
                        "2026-09-01",
                        "32.00");
        assertThat(figure(world, "\"total\"", Q1)).isEqualTo("16");
        assertThat(figure(world, at("\"YEAR_AGO\""), Q1)).isEqualTo("2");
        assertThat(figure(world, at("\"PREVIOUS\""), Q1)).isEqualTo("4");
        assertThat(figure(world, at("\"YEAR_TO_DATE\""), Q1)).isEqualTo("24");
        assertThat(figure(world, at("\"YEAR\""), Q1)).isEqualTo("56");
        assertThat(figure(world, at("\"PROGRAM\""), Q1)).isEqualTo("16");
    }

    private static String at(String time) {
        return "{\"measure\": \"total\", \"at\": " + time + "}";
    }

    @Test
    void at_previousOfTheProgram_notApplicable() {
        World world = World.of(Per.PROGRAM, YEAR, "2026-05-01").sales("2025-06-30", "4.00");
        assertThat(figure(world, at("\"PREVIOUS\""), 0)).isEqualTo("NotApplicable(NO_PREVIOUS)");
        assertThat(figure(world, at("\"YEAR_AGO\""), 0)).isEqualTo("4");
        assertThat(figure(world, "{\"fact\": \"target\", \"at\": \"PREVIOUS\"}", 0))
                .isEqualTo("NotApplicable(NO_PREVIOUS)");
    }

    @Test
    void at_fiscalYearFromApril() {
        World world = quarters()
                .withCalendar(FiscalCalendar.of(MonthDay.of(4, 1)))
                .sales("2025-04-01", "1.00", "2026-03-31", "2.00", "2026-04-01", "4.00");
        assertThat(figure(world, at("\"YEAR_TO_DATE\""), Q1)).isEqualTo("3");
        assertThat(figure(world, at("\"YEAR_TO_DATE\""), Q2)).isEqualTo("4");
    }

    @Test
    void at_leapDay_aYearEarlierIsNoDay() {
        World world = World.of(PeriodUnit.MONTH, "2024-02-29/2024-04-01", "2024-03-31")
                .sales("2023-02-28", "1.00", "2023-03-01", "2.00", "2024-02-29", "4.00");
        assertThat(figure(world, "\"total\"", 0)).isEqualTo("4");
        assertThat(figure(world, at("\"YEAR_AGO\""), 0)).isEqualTo("NotApplicable(NO_PREVIOUS)");
        assertThat(figure(world, at("\"YEAR_AGO\""), 1)).isEqualTo("2");
    }

    @Test
    void at_namedCalendar_previousIsItsPeriodBefore() {
        NamedCalendar weeks = NamedCalendar.of(
                "FOUR",
                List.of(LocalDate.parse("2026-01-05"), LocalDate.parse("2026-02-02"), LocalDate.parse("2026-03-02")));
        DateRange validity = DateRange.parse("2026-02-09/2026-03-02");
        Span span = Span.periods(
                        weeks.per(),
                        FiscalCalendar.CALENDAR_YEAR,
                        Optional.of(weeks),
                        validity,
                        LocalDate.parse("2026-12-31"))
                .get(0);
        assertThat(At.PREVIOUS.resolve(span).map(Span::range)).contains(DateRange.parse("2026-01-05/2026-02-02"));
        assertThat(At.PREVIOUS.then(At.PREVIOUS).resolve(span)).isEmpty();
        assertThat(At.PROGRAM.then(At.PREVIOUS).resolve(span)).isEmpty();
    }

    @Test
    void fact_ofAnotherPeriod() {
        World world = quarters()
                .withFacts(List.of(
                        World.fact("target", "2026-01-01/2026-04-01", "2025-12-01", "40"),
                        World.fact("target", "2026-04-01/2026-07-01", "2025-12-01", "50"),
                        World.fact("target", "2025-04-01/2025-07-01", "2025-12-01", "30"),
                        World.fact("target", "2026-01-01/2027-01-01", "2025-12-01", "200"),
                        Fact.of("D1", "target", Figure.of(7))));
        assertThat(figure(world, "{\"fact\": \"target\"}", Q2)).isEqualTo("50");
        assertThat(figure(world, "{\"fact\": \"target\", \"at\": \"PREVIOUS\"}", Q2))
                .isEqualTo("40");
        assertThat(figure(world, "{\"fact\": \"target\", \"at\": \"YEAR_AGO\"}", Q2))
                .isEqualTo("30");
        assertThat(figure(world, "{\"fact\": \"target\", \"at\": \"YEAR\"}", Q2))
                .isEqualTo("200");
        assertThat(figure(world, "{\"fact\": \"target\", \"at\": \"PROGRAM\"}", Q2))
                .isEqualTo("200");
        assertThat(figure(world, "{\"fact\": \"target\", \"at\": [\"YEAR\", \"PREVIOUS\"]}", Q2))
                .isEqualTo("7");
    }

    @Test
    void fact_ofACutPeriod_isThatOfTheWholeOne() {
        World world = World.of(PeriodUnit.QUARTER, "2026-02-15/2026-12-01", "2026-12-31")
                .withFacts(List.of(World.fact("target", "2026-01-01/2026-04-01", "2025-12-01", "40")));
        assertThat(figure(world, "{\"fact\": \"target\"}", Q1)).isEqualTo("40");
    }

    @Test
    void fact_latestRecordedByAsOf_alsoIfItWithdraws() {
        World world = quarters()
                .withFacts(List.of(
                        World.fact("target", "2026-01-01/2026-04-01", "2026-01-05", "40"),
                        World.fact("target", "2026-01-01/2026-04-01", "2026-02-05", "45"),
                        World.fact("target", "2026-01-01/2026-04-01", "2026-03-05", "45")
                                .withFigure(Figure.missing("withdrawn"))));
        assertThat(figure(world.asOf("2026-01-04"), "{\"fact\": \"target\"}", Q1))
                .isEqualTo("Missing(NO_FACT)");
        assertThat(figure(world.asOf("2026-02-04"), "{\"fact\": \"target\"}", Q1))
                .isEqualTo("40");
        assertThat(figure(world.asOf("2026-02-05"), "{\"fact\": \"target\"}", Q1))
                .isEqualTo("45");
        assertThat(figure(world, "{\"fact\": \"target\"}", Q1)).isEqualTo("Missing(withdrawn)");
    }

    @Test
    void attribute_onThePeriodsLastDay_orAsOf() {
        Dated<Scalar> tier = Dated.of(Scalar.of(1))
                .with(DateRange.from(LocalDate.parse("2026-03-31")), Scalar.of(2))
                .with(DateRange.from(LocalDate.parse("2026-04-01")), Scalar.of(3));
        World world = quarters()
                .withDealers(
                        List.of(Dealer.builder("D1").attribute("tier", tier).build()));
        String now = "{\"fact\": \"dealer.tier\"}";
        assertThat(figure(world, now, Q1)).isEqualTo("2");
        assertThat(figure(world, now, Q2)).isEqualTo("3");
        assertThat(figure(world.asOf("2026-03-30"), now, Q1)).isEqualTo("1");
        assertThat(figure(world, "{\"fact\": \"dealer.tier\", \"at\": \"PREVIOUS\"}", Q2))
                .isEqualTo("2");
        assertThat(figure(world, "{\"fact\": \"dealer.tier\", \"at\": \"YEAR_AGO\"}", Q2))
                .isEqualTo("1");
        assertThat(figure(world.asOf("2026-04-01"), "{\"fact\": \"dealer.tier\", \"at\": \"PROGRAM\"}", Q1))
                .isEqualTo("3");
    }

    @Test
    void attribute_ofADealerOutsideTheNetwork_missing() {
        World world = quarters().withDealers(List.of()).sales("2026-01-10", "1.00");
        assertThat(figure(world, "{\"fact\": \"dealer.tier\"}", Q1)).isEqualTo("Missing(NO_VALUE)");
    }

    @Test
    void measure_partlyOutsideTheCoverage_missing() {
        World world = quarters().sales("2026-01-10", "1.00").withCoverage("2026-01-01/..");
        assertThat(figure(world, "\"total\"", Q1)).isEqualTo("1");
        assertThat(figure(world, at("\"PREVIOUS\""), Q1)).isEqualTo("Missing(NOT_COVERED)");
        assertThat(figure(world, at("{\"rolling\": 4, \"unit\": \"MONTH\"}"), Q1))
                .isEqualTo("Missing(NOT_COVERED)");
        assertThat(figure(world, "\"sellOut\"", Q1)).isEqualTo("0");
    }

    @Test
    void spans_beforeTheValidity_none() {
        World world = quarters().asOf("2025-12-31");
        assertThat(Run.of(world).spans()).isEmpty();
        DealerNetwork network = world.network();
        DealerBook book = world.book(network);
        assertThat(world.plan(network).build().scan(book).plan().keys()).isEmpty();
    }
}
