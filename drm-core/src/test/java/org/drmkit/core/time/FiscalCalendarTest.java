package org.drmkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalCalendarTest {

    private static final FiscalCalendar APRIL = FiscalCalendar.of(MonthDay.of(4, 1));
    private static final FiscalCalendar LATE = FiscalCalendar.of(MonthDay.of(12, 26));

    @ParameterizedTest
    @CsvSource({
        "--01-01, MONTH, 2004-03-31, 2004M03, 2004-03-01/2004-04-01",
        "--01-01, QUARTER, 2004-03-31, 2004Q1, 2004-01-01/2004-04-01",
        "--01-01, HALF_YEAR, 2004-07-01, 2004H2, 2004-07-01/2005-01-01",
        "--01-01, YEAR, 2004-12-31, 2004, 2004-01-01/2005-01-01",
        "--04-01, QUARTER, 2026-03-31, 2025Q4, 2026-01-01/2026-04-01",
        "--04-01, QUARTER, 2026-04-01, 2026Q1, 2026-04-01/2026-07-01",
        "--04-01, YEAR, 2026-03-31, 2025, 2025-04-01/2026-04-01",
        "--12-26, MONTH, 2026-01-25, 2025M01, 2025-12-26/2026-01-26",
        "--12-26, MONTH, 2026-01-26, 2025M02, 2026-01-26/2026-02-26",
        "--12-26, YEAR, 2025-12-25, 2024, 2024-12-26/2025-12-26",
        "--02-28, MONTH, 2024-02-29, 2024M01, 2024-02-28/2024-03-28",
        "--02-28, MONTH, 2024-02-27, 2023M12, 2024-01-28/2024-02-28"
    })
    void period_holdsTheDay(String start, PeriodUnit unit, LocalDate day, String key, String range) {
        FiscalCalendar calendar = FiscalCalendar.of(MonthDay.parse(start));
        FiscalPeriod period = calendar.period(unit, day);
        assertThat(period).hasToString(key);
        assertThat(period.range()).isEqualTo(DateRange.parse(range));
        assertThat(calendar.period(key)).contains(period);
        assertThat(calendar.yearOf(day)).isEqualTo(period.year());
        assertThat(calendar.numberInYear(unit, day)).isEqualTo(period.number());
    }

    @Test
    void of_dayThatNotEveryMonthHas_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalCalendar.of(MonthDay.of(1, 29)))
                .withMessageContainingAll("--01-29", "1 to 28", "Maybe --01-28");
        assertThat(FiscalCalendar.of(MonthDay.of(1, 28))).hasToString("--01-28");
    }

    @Test
    void periods_allThatShareADay_uncut() {
        DateRange validity = DateRange.parse("2026-02-15/2026-07-02");
        assertThat(FiscalCalendar.CALENDAR_YEAR.periods(PeriodUnit.QUARTER, validity))
                .extracting(FiscalPeriod::key)
                .containsExactly("2026Q1", "2026Q2", "2026Q3");
        assertThat(FiscalCalendar.CALENDAR_YEAR.periods(PeriodUnit.QUARTER, validity))
                .extracting(period -> period.cutTo(validity).toString())
                .containsExactly("2026-02-15/2026-04-01", "2026-04-01/2026-07-01", "2026-07-01/2026-07-02");
        assertThat(FiscalCalendar.CALENDAR_YEAR.periods(PeriodUnit.QUARTER, DateRange.parse("2026-01-01/2026-04-01")))
                .extracting(FiscalPeriod::key)
                .containsExactly("2026Q1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01/..", "../2026-01-01", "../..", "2026-01-01/+12026-01-01"})
    void periods_rangeBeyondReach_throws(String range) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> APRIL.periods(PeriodUnit.MONTH, DateRange.parse(range)))
                .withMessageContainingAll("years 1 to 9999", "Maybe");
    }

    @Test
    void previous_andNext_crossTheYear() {
        FiscalPeriod first = APRIL.period(PeriodUnit.QUARTER, LocalDate.parse("2026-04-01"));
        assertThat(APRIL.previous(first)).hasToString("2025Q4");
        assertThat(APRIL.next(first)).hasToString("2026Q2");
        assertThat(APRIL.shifted(first, -4)).hasToString("2025Q1");
    }

    @Test
    void cutTo_noSharedDay_throws() {
        FiscalPeriod quarter = APRIL.period("2026Q1").orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quarter.cutTo(DateRange.parse("2026-07-01/..")))
                .withMessageContainingAll("2026Q1", "2026-04-01/2026-07-01", "2026-07-01/..");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "26", "2026Q0", "2026Q5", "2026M13", "2026M1", "2026m01", "2026H3", "+202", "-001", "2026Q-",
                "2026X1", "02026", "２０２６"
            })
    void period_notAKey_isEmpty(String key) {
        assertThat(APRIL.period(key)).isEmpty();
    }

    @Test
    void key_hasFourDigitsOfTheYear() {
        assertThat(LATE.period(PeriodUnit.MONTH, LocalDate.of(1, 12, 31))).hasToString("0001M01");
        assertThat(LATE.period(PeriodUnit.QUARTER, LocalDate.of(1, 1, 1))).hasToString("0000Q1");
    }

    @Test
    void compareTo_byTimeThenByUnit() {
        FiscalPeriod month = APRIL.period("2026M01").orElseThrow();
        FiscalPeriod quarter = APRIL.period("2026Q1").orElseThrow();
        assertThat(month).isLessThan(quarter).isLessThan(APRIL.next(month));
    }

    @Test
    void equals_byContent() {
        new EqualsTester()
                .addEqualityGroup(APRIL, FiscalCalendar.of(MonthDay.parse("--04-01")))
                .addEqualityGroup(LATE)
                .addEqualityGroup(
                        APRIL.period("2026Q1").orElseThrow(),
                        APRIL.period(PeriodUnit.QUARTER, LocalDate.parse("2026-06-30")))
                .addEqualityGroup(APRIL.period("2026Q2"))
                .addEqualityGroup(LATE.period("2026Q1"))
                .testEquals();
    }

    @Test
    void reaches_theYears1To9999() {
        assertThat(FiscalCalendar.reaches(LocalDate.of(1, 1, 1))).isTrue();
        assertThat(FiscalCalendar.reaches(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(FiscalCalendar.reaches(LocalDate.of(0, 12, 31))).isFalse();
        assertThat(FiscalCalendar.reaches(LocalDate.of(10_000, 1, 1))).isFalse();
    }
}
