package org.drmkit.core.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.definition.Refusal;
import org.drmkit.core.json.Json;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.NamedCalendar;
import org.drmkit.core.time.Per;
import org.drmkit.core.time.PeriodUnit;
import org.junit.jupiter.api.Test;

class AtTest {

    private static final FiscalCalendar JANUARY = FiscalCalendar.of(MonthDay.of(1, 1));
    private static final DateRange YEAR_2026 = DateRange.parse("2026-01-01/2027-01-01");

    /** The first quarter of a program that is valid from 15 February. */
    private static final Span CUT = quarters("2026-02-15/2026-08-10").get(0);

    /** The second quarter of 2026. */
    private static final Span SECOND = quarters("2026-01-01/2027-01-01").get(1);

    private static List<Span> quarters(String validity) {
        return Span.periods(
                PeriodUnit.QUARTER,
                JANUARY,
                Optional.empty(),
                DateRange.parse(validity),
                LocalDate.parse("2026-12-31"));
    }

    private static Optional<String> range(At at, Span span) {
        return at.resolve(span).map(found -> found.range().toString());
    }

    @Test
    void resolve_eachShiftOfTheSecondQuarter() {
        assertThat(range(At.CURRENT, SECOND)).contains("2026-04-01/2026-07-01");
        assertThat(range(At.PREVIOUS, SECOND)).contains("2026-01-01/2026-04-01");
        assertThat(range(At.YEAR_AGO, SECOND)).contains("2025-04-01/2025-07-01");
        assertThat(range(At.YEAR_TO_DATE, SECOND)).contains("2026-01-01/2026-07-01");
        assertThat(range(At.YEAR, SECOND)).contains("2026-01-01/2027-01-01");
        assertThat(range(At.PROGRAM, SECOND)).contains("2026-01-01/2027-01-01");
        assertThat(range(At.rolling(12, PeriodUnit.MONTH), SECOND)).contains("2025-07-01/2026-07-01");
        assertThat(range(At.rolling(2, PeriodUnit.QUARTER), SECOND)).contains("2026-01-01/2026-07-01");
    }

    @Test
    void resolve_list_isAppliedInOrder() {
        assertThat(range(At.YEAR_TO_DATE.then(At.YEAR_AGO), SECOND)).contains("2025-01-01/2025-07-01");
        assertThat(range(At.YEAR.then(At.YEAR_AGO), SECOND)).contains("2025-01-01/2026-01-01");
        assertThat(range(At.YEAR_AGO.then(At.YEAR), SECOND)).contains("2025-01-01/2026-01-01");
        assertThat(range(At.YEAR.then(At.PREVIOUS), SECOND)).contains("2025-01-01/2026-01-01");
        assertThat(range(At.PREVIOUS.then(At.PREVIOUS), SECOND)).contains("2025-10-01/2026-01-01");
        assertThat(range(At.YEAR_TO_DATE.then(At.YEAR).then(At.PREVIOUS), SECOND))
                .contains("2025-01-01/2026-01-01");
    }

    @Test
    void resolve_periodCutByTheValidity() {
        assertThat(range(At.CURRENT, CUT)).contains("2026-02-15/2026-04-01");
        assertThat(range(At.PREVIOUS, CUT)).contains("2025-10-01/2026-01-01");
        assertThat(range(At.YEAR_AGO, CUT)).contains("2025-02-15/2025-04-01");
        assertThat(range(At.YEAR_TO_DATE, CUT)).contains("2026-01-01/2026-04-01");
        assertThat(range(At.YEAR, CUT)).contains("2026-01-01/2027-01-01");
        assertThat(range(At.PROGRAM, CUT)).contains("2026-02-15/2026-08-10");
        assertThat(At.YEAR_AGO.resolve(CUT).map(Span::whole)).contains(DateRange.parse("2025-01-01/2025-04-01"));
        Span last = quarters("2026-02-15/2026-08-10").get(2);
        assertThat(last.range()).hasToString("2026-07-01/2026-08-10");
        assertThat(range(At.YEAR_TO_DATE, last)).contains("2026-01-01/2026-10-01");
        assertThat(range(At.rolling(3, PeriodUnit.MONTH), last)).contains("2026-07-01/2026-10-01");
    }

    @Test
    void resolve_fiscalYearFromApril() {
        Span span = Span.of(PeriodUnit.MONTH, FiscalCalendar.of(MonthDay.of(4, 1)), LocalDate.parse("2026-02-10"));

        assertThat(range(At.YEAR_TO_DATE, span)).contains("2025-04-01/2026-03-01");
        assertThat(range(At.YEAR, span)).contains("2025-04-01/2026-04-01");
        assertThat(range(At.PREVIOUS, span)).contains("2026-01-01/2026-02-01");
    }

    @Test
    void resolve_program_hasNoPrevious() {
        Span program = Span.periods(Per.PROGRAM, JANUARY, Optional.empty(), YEAR_2026, LocalDate.parse("2026-01-01"))
                .get(0);

        assertThat(At.PREVIOUS.resolve(program)).isEmpty();
        assertThat(At.PROGRAM.then(At.PREVIOUS).resolve(SECOND)).isEmpty();
        assertThat(range(At.YEAR_AGO, program)).contains("2025-01-01/2026-01-01");
    }

    @Test
    void resolve_withoutValidity_hasNoProgram() {
        assertThat(At.PROGRAM.resolve(Span.of(PeriodUnit.YEAR, JANUARY, LocalDate.parse("2026-05-01"))))
                .isEmpty();
    }

    @Test
    void resolve_openProgram_hasNoEndToLookBackFrom() {
        Span open = Span.periods(
                        Per.PROGRAM,
                        JANUARY,
                        Optional.empty(),
                        DateRange.from(LocalDate.parse("2026-01-01")),
                        LocalDate.parse("2026-05-01"))
                .get(0);

        assertThat(At.YEAR.resolve(open)).isEmpty();
        assertThat(At.YEAR_TO_DATE.resolve(open)).isEmpty();
        assertThat(At.rolling(1, PeriodUnit.YEAR).resolve(open)).isEmpty();
    }

    @Test
    void resolve_namedCalendar_previousIsItsOwn() {
        NamedCalendar retail = NamedCalendar.of(
                "R445",
                List.of(
                        LocalDate.parse("2025-12-29"),
                        LocalDate.parse("2026-01-26"),
                        LocalDate.parse("2026-02-23"),
                        LocalDate.parse("2026-03-30")));
        List<Span> spans = Span.periods(
                retail.per(),
                JANUARY,
                Optional.of(retail),
                DateRange.parse("2026-01-01/2026-03-30"),
                LocalDate.parse("2026-03-30"));

        assertThat(spans)
                .extracting(span -> span.range().toString())
                .containsExactly("2026-01-01/2026-01-26", "2026-01-26/2026-02-23", "2026-02-23/2026-03-30");
        assertThat(At.PREVIOUS.resolve(spans.get(0))).isEmpty();
        assertThat(range(At.PREVIOUS, spans.get(1))).contains("2025-12-29/2026-01-26");
        assertThat(range(At.YEAR, spans.get(0))).contains("2026-01-01/2027-01-01");
    }

    @Test
    void new_previousAfterYearToDate_throws() {
        assertThatThrownBy(() -> At.YEAR_TO_DATE.then(At.PREVIOUS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PREVIOUS")
                .hasMessageContaining("YEAR_TO_DATE")
                .hasMessageContaining("Maybe YEAR_AGO");
        assertThatThrownBy(
                        () -> At.rolling(3, PeriodUnit.MONTH).then(At.YEAR_AGO).then(At.PREVIOUS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(At.rolling(3, PeriodUnit.MONTH)
                        .then(At.PROGRAM)
                        .then(At.PREVIOUS)
                        .shifts())
                .hasSize(3);
    }

    @Test
    void rolling_noUnit_throws() {
        assertThatThrownBy(() -> At.rolling(0, PeriodUnit.MONTH)).hasMessageContaining("1200");
    }

    @Test
    void shape_words_listsAndWindows() {
        assertReads("\"PREVIOUS\"", At.PREVIOUS);
        assertReads("{\"rolling\": 12, \"unit\": \"MONTH\"}", At.rolling(12, PeriodUnit.MONTH));
        assertReads("[\"YEAR_TO_DATE\", \"YEAR_AGO\"]", At.YEAR_TO_DATE.then(At.YEAR_AGO));
        assertReads(
                "[{\"rolling\": 1, \"unit\": \"QUARTER\"}, \"YEAR_AGO\"]",
                At.rolling(1, PeriodUnit.QUARTER).then(At.YEAR_AGO));
        assertThat(At.SHAPE.parse("[\"YEAR\"]", "at")).isEqualTo(At.YEAR);
    }

    private static void assertReads(String json, At expected) {
        assertThat(At.SHAPE.parse(json, "at")).isEqualTo(expected);
        assertThat(At.SHAPE.write(expected)).isEqualTo(Json.parse(json));
    }

    @Test
    void shape_badTimes_arePointedAt() {
        assertThat(Refusal.of(At.SHAPE, "[\"YEAR_TO_DATE\", \"LAST_YEAR\"]")).containsExactly("/1 UNKNOWN_VALUE");
        assertThat(Refusal.messages(At.SHAPE, "[\"YEAR_TO_DATE\", \"LAST_YEAR\"]"))
                .contains("LAST_YEAR");
        assertThat(Refusal.messages(At.SHAPE, "\"YEAR_AG\"")).contains("Maybe YEAR_AGO");
        assertThat(Refusal.of(At.SHAPE, "[\"YEAR_TO_DATE\", \"PREVIOUS\"]")).containsExactly("/1 INVALID");
        assertThat(Refusal.of(At.SHAPE, "[]")).containsExactly(" OUT_OF_RANGE");
        assertThat(Refusal.of(At.SHAPE, "{\"rolling\": 0, \"unit\": \"MONTHS\"}"))
                .containsExactlyInAnyOrder("/rolling OUT_OF_RANGE", "/unit UNKNOWN_VALUE");
        assertThat(Refusal.of(At.SHAPE, "{\"rolling\": 3}")).containsExactly(" MISSING_MEMBER");
        assertThat(Refusal.of(Formula.SHAPE, "{\"fact\": \"x\", \"at\": {\"rolling\": 3, \"unit\": \"MONTH\"}}"))
                .hasSize(1)
                .allMatch(line -> line.startsWith("/at "));
        assertThat(Refusal.of(Formula.SHAPE, "{\"fact\": \"x\", \"at\": [\"YEAR\", \"YEAR_TO_DATE\"]}"))
                .containsExactly("/at/1 OUT_OF_RANGE");
    }

    @Test
    void resolve_beforeTheYear1_hasNoPeriod() {
        Span first = Span.of(PeriodUnit.QUARTER, JANUARY, LocalDate.of(1, 2, 3));

        assertThat(At.PREVIOUS.resolve(first)).isEmpty();
        assertThat(At.YEAR_AGO.then(At.YEAR).resolve(first)).isEmpty();
        assertThat(At.YEAR_AGO.then(At.YEAR_TO_DATE).resolve(first)).isEmpty();
        assertThat(At.YEAR_AGO.resolve(first).map(Span::key)).contains("0000-01-01/0000-04-01");
    }
}
