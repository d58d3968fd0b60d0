package org.drmkit.core.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.Per;
import org.drmkit.core.time.PeriodUnit;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final FiscalCalendar JANUARY = FiscalCalendar.of(MonthDay.of(1, 1));

    private static List<Span> periods(Per per, String validity, String asOf) {
        return Span.periods(per, JANUARY, Optional.empty(), DateRange.parse(validity), LocalDate.parse(asOf));
    }

    private static List<String> ranges(List<Span> spans) {
        return spans.stream().map(span -> span.range().toString()).toList();
    }

    @Test
    void periods_asOf_endsWithTheOneThatHasBegun() {
        assertThat(ranges(periods(PeriodUnit.QUARTER, "2026-01-01/2027-01-01", "2026-04-01")))
                .containsExactly("2026-01-01/2026-04-01", "2026-04-01/2026-07-01");
        assertThat(ranges(periods(PeriodUnit.QUARTER, "2026-01-01/2027-01-01", "2026-03-31")))
                .containsExactly("2026-01-01/2026-04-01");
        assertThat(periods(PeriodUnit.QUARTER, "2026-01-01/2027-01-01", "2025-12-31"))
                .isEmpty();
    }

    @Test
    void periods_openValidity_goesOnAsLongAsTimeDoes() {
        assertThat(periods(PeriodUnit.YEAR, "2024-07-01/..", "2026-01-01"))
                .extracting(span -> span.range().toString())
                .containsExactly("2024-07-01/2025-01-01", "2025-01-01/2026-01-01", "2026-01-01/2027-01-01");
    }

    @Test
    void periods_endOfTime_isRefused() {
        assertThatThrownBy(() -> Span.periods(
                        PeriodUnit.MONTH,
                        FiscalCalendar.CALENDAR_YEAR,
                        Optional.empty(),
                        DateRange.from(LocalDate.of(2026, 1, 1)),
                        LocalDate.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("years 1 to 9999");
    }

    @Test
    void periods_program_isTheValidity() {
        assertThat(ranges(periods(Per.PROGRAM, "2026-02-15/2026-08-10", "2026-02-15")))
                .containsExactly("2026-02-15/2026-08-10");
    }

    @Test
    void periods_calendarThatIsNotThere_throws() {
        assertThatThrownBy(() -> periods(Per.parse("R445"), "2026-01-01/2027-01-01", "2026-02-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("R445");
    }

    @Test
    void parts_monthsOfAQuarter_areCutAndHaveBegun() {
        Span quarter = periods(PeriodUnit.QUARTER, "2026-02-15/2027-01-01", "2026-12-31")
                .get(0);

        assertThat(ranges(quarter.parts(PeriodUnit.MONTH, LocalDate.parse("2026-12-31"))))
                .containsExactly("2026-02-15/2026-03-01", "2026-03-01/2026-04-01");
        assertThat(ranges(quarter.parts(PeriodUnit.MONTH, LocalDate.parse("2026-02-28"))))
                .containsExactly("2026-02-15/2026-03-01");
        assertThat(quarter.parts(PeriodUnit.MONTH, LocalDate.parse("2026-02-14")))
                .isEmpty();
        Span february =
                quarter.parts(PeriodUnit.MONTH, LocalDate.parse("2026-12-31")).get(0);
        assertThat(february.whole()).hasToString("2026-02-01/2026-03-01");
        assertThat(february.validity()).isEqualTo(quarter.validity());
        assertThat(At.PREVIOUS.resolve(february).map(Span::range)).contains(DateRange.parse("2026-01-01/2026-02-01"));
    }

    @Test
    void attributeDay_isTheLastDayOrAsOf() {
        Span quarter = periods(PeriodUnit.QUARTER, "2026-01-01/2026-03-15", "2026-12-31")
                .get(0);

        assertThat(quarter.attributeDay(LocalDate.parse("2026-12-31"))).isEqualTo(LocalDate.parse("2026-03-14"));
        assertThat(quarter.attributeDay(LocalDate.parse("2026-02-01"))).isEqualTo(LocalDate.parse("2026-02-01"));
    }
}
