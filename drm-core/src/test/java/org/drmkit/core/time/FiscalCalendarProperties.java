package org.drmkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FiscalCalendarProperties {

    @Provide
    Arbitrary<FiscalCalendar> calendars() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as((month, day) -> FiscalCalendar.of(MonthDay.of(month, day)))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2, 1, 1).toEpochDay(),
                        LocalDate.of(9990, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void period_holdsItsDayAndComesBackFromItsKey(
            @ForAll("calendars") FiscalCalendar calendar, @ForAll PeriodUnit unit, @ForAll("days") LocalDate day) {
        FiscalPeriod period = calendar.period(unit, day);
        assertThat(period.range().contains(day)).isTrue();
        assertThat(calendar.period(period.key())).contains(period);
        assertThat(calendar.period(unit, calendar.index(unit, day))).isEqualTo(period);
    }

    @Property
    void periods_areAPartition(
            @ForAll("calendars") FiscalCalendar calendar,
            @ForAll PeriodUnit unit,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 2000) int length) {
        DateRange range = DateRange.of(from, from.plusDays(length));
        List<FiscalPeriod> periods = calendar.periods(unit, range);
        assertThat(periods.stream()
                        .mapToLong(period -> period.cutTo(range).days())
                        .sum())
                .isEqualTo(length);
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).range().from())
                    .isEqualTo(periods.get(i - 1).range().to().orElseThrow());
            assertThat(calendar.previous(periods.get(i))).isEqualTo(periods.get(i - 1));
            assertThat(calendar.next(periods.get(i - 1))).isEqualTo(periods.get(i));
        }
    }

    // Found by walking the month starts one by one, not by dividing.
    @Property(tries = 200)
    void period_agreesWithWalkingTheYear(
            @ForAll("calendars") FiscalCalendar calendar, @ForAll PeriodUnit unit, @ForAll("days") LocalDate day) {
        LocalDate start = calendar.start().atYear(day.getYear());
        LocalDate yearStart = start.isAfter(day) ? calendar.start().atYear(day.getYear() - 1) : start;
        LocalDate from = yearStart;
        int number = 1;
        while (!from.plusMonths(unit.months()).isAfter(day)) {
            from = from.plusMonths(unit.months());
            number++;
        }
        FiscalPeriod period = calendar.period(unit, day);
        assertThat(period.range()).isEqualTo(DateRange.of(from, from.plusMonths(unit.months())));
        assertThat(period.year()).isEqualTo(yearStart.getYear());
        assertThat(period.number()).isEqualTo(number);
    }
}
