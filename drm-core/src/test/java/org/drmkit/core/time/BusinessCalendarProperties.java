package org.drmkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Against a walk, day by day and minute by minute. */
class BusinessCalendarProperties {

    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        Arbitrary<Set<DayOfWeek>> weekends =
                Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6);
        Arbitrary<Set<LocalDate>> holidays = Ranges.days().set().ofMaxSize(12);
        Arbitrary<Set<LocalDate>> workdays = Ranges.days().set().ofMaxSize(6);
        Arbitrary<OpeningHours> hours = Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(13, 24))
                .as((opens, closes) -> new OpeningHours(LocalTime.of(opens, 0), LocalTime.of(closes % 24, 0)));
        return Combinators.combine(weekends, holidays, workdays, hours, hours)
                .as(this::calendar)
                .withoutEdgeCases();
    }

    private BusinessCalendar calendar(
            Set<DayOfWeek> weekend,
            Set<LocalDate> holidays,
            Set<LocalDate> workdays,
            OpeningHours hours,
            OpeningHours friday) {
        Set<LocalDate> worked = new HashSet<>(workdays);
        worked.removeAll(holidays);
        return BusinessCalendar.builder()
                .weekend(weekend)
                .holidays(holidays)
                .workdays(worked)
                .hours(hours.opens(), hours.closes())
                .hours(DayOfWeek.FRIDAY, friday.opens(), friday.closes())
                .build();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Ranges.days();
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Combinators.combine(Ranges.days(), Arbitraries.integers().between(0, 24 * 60 - 1))
                .as((day, minute) -> day.atStartOfDay().plusMinutes(minute))
                .withoutEdgeCases();
    }

    private static boolean isWorked(BusinessCalendar calendar, LocalDate day) {
        boolean isWeekend = calendar.weekend().contains(day.getDayOfWeek());
        return calendar.workdays().contains(day)
                || (!isWeekend && !calendar.holidays().contains(day));
    }

    @Property
    void businessDaysBetween_countsByWalking(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 40) int length) {
        LocalDate to = from.plusDays(length);
        long walked = from.datesUntil(to).filter(day -> isWorked(calendar, day)).count();
        assertThat(calendar.businessDaysBetween(from, to)).isEqualTo(walked);
        assertThat(calendar.businessDaysBetween(to, from)).isEqualTo(-walked);
        assertThat(calendar.isBusinessDay(from)).isEqualTo(isWorked(calendar, from));
    }

    @Property
    void plusBusinessDays_arrivesByWalking(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = -30, max = 30) int days) {
        LocalDate walked = day;
        int left = Math.abs(days);
        while (left > 0) {
            walked = walked.plusDays(Integer.signum(days));
            left -= isWorked(calendar, walked) ? 1 : 0;
        }
        assertThat(calendar.plusBusinessDays(day, days)).isEqualTo(walked);
    }

    @Property
    void shape_readsWhatItWrites(@ForAll("calendars") BusinessCalendar calendar) {
        String json = BusinessCalendar.SHAPE.write(calendar).canonical();
        assertThat(BusinessCalendar.SHAPE.parse(json, "calendar")).isEqualTo(calendar);
    }

    @Property(tries = 200)
    void businessTimeBetween_countsMinutesByWalking(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("moments") LocalDateTime from,
            @ForAll @IntRange(max = 9000) int minutes) {
        LocalDateTime to = from.plusMinutes(minutes);
        long walked = 0;
        for (LocalDateTime minute = from; minute.isBefore(to); minute = minute.plusMinutes(1)) {
            walked += isOpen(calendar, minute) ? 1 : 0;
        }
        assertThat(calendar.businessTimeBetween(from, to)).isEqualTo(Duration.ofMinutes(walked));
    }

    private static boolean isOpen(BusinessCalendar calendar, LocalDateTime minute) {
        OpeningHours hours = calendar.hours(minute.getDayOfWeek());
        LocalTime time = minute.toLocalTime();
        boolean isBeforeClosing = hours.closes().equals(LocalTime.MIDNIGHT) || time.isBefore(hours.closes());
        return isWorked(calendar, minute.toLocalDate()) && !time.isBefore(hours.opens()) && isBeforeClosing;
    }

    @Property
    void plusBusinessTime_isTheFirstMomentAtWhichTheTimeHasPassed(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("moments") LocalDateTime from,
            @ForAll @IntRange(min = 1, max = 20_000_000) int milliseconds) {
        Duration time = Duration.ofMillis(milliseconds);
        LocalDateTime due = calendar.plusBusinessTime(from, time);
        assertThat(calendar.businessTimeBetween(from, due)).isEqualTo(time);
        assertThat(calendar.businessTimeBetween(from, due.minusNanos(1))).isLessThan(time);
    }
}
