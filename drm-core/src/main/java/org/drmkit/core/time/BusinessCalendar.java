package org.drmkit.core.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * The days on which business is done, and the hours of a clock of service.
 *
 * <p>A day counts if it is no weekend day and no holiday, or if it is an extra working day: in China the Sunday before
 * a long holiday is worked (调休). With hours from 09:00 to 18:00, a case opened on Friday at 17:00 with two hours to
 * answer is due on Monday at 10:00, and on Tuesday at 10:00 if Monday is a holiday. Without hours a business day has 24
 * of them.
 *
 * <p>It ships no holidays and knows no time zone: times are local to the calendar. Immutable, thread-safe.
 */
public final class BusinessCalendar {

    /**
     * An object of <code>weekend</code> (SATURDAY and SUNDAY if left out), <code>holidays</code>, <code>workdays</code> and
     * <code>hours</code> by weekday, such as <code>{"holidays": ["2026-01-01"], "hours": {"MONDAY": "09:00-18:00"}}</code>.
     */
    public static final Shape<BusinessCalendar> SHAPE = Shape.object("business calendar", o -> {
        Shape<DayOfWeek> weekday = Shapes.enumOf(DayOfWeek.class);
        Shape<Set<LocalDate>> days = Shapes.setOf(Shapes.DATE);
        var weekend = o.withDefault(
                "weekend",
                Shapes.setOf(weekday),
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                BusinessCalendar::weekend);
        var holidays = o.withDefault("holidays", days, Set.of(), BusinessCalendar::holidays);
        var workdays = o.withDefault("workdays", days, Set.of(), BusinessCalendar::workdays);
        var hours = o.withDefault(
                "hours", Shapes.mapOf(weekday, OpeningHours.SHAPE), Map.of(), calendar -> calendar.hours.limited());
        return v -> builder()
                .weekend(v.get(weekend))
                .holidays(v.get(holidays))
                .workdays(v.get(workdays))
                .hours(v.get(hours))
                .build();
    });

    private final Set<DayOfWeek> weekend;
    private final SortedSet<LocalDate> holidays;
    private final SortedSet<LocalDate> workdays;
    private final WeekHours hours;
    private final DayWeights count;
    private final DayWeights seconds;

    BusinessCalendar(BusinessCalendarBuilder builder) {
        weekend = Collections.unmodifiableSet(builder.weekend.clone());
        holidays = Collections.unmodifiableSortedSet(new TreeSet<>(builder.holidays));
        workdays = Collections.unmodifiableSortedSet(new TreeSet<>(builder.workdays));
        hours = builder.hours;
        count = weights(day -> 1);
        seconds = weights(day -> hours.on(day).length().toSeconds());
    }

    private DayWeights weights(ToLongFunction<DayOfWeek> worked) {
        long[] week = new long[7];
        for (DayOfWeek day : DayOfWeek.values()) {
            week[day.getValue() - 1] = weekend.contains(day) ? 0 : worked.applyAsLong(day);
        }
        TreeMap<Long, Long> exceptions = new TreeMap<>();
        holidays.forEach(day -> exceptions.put(day.toEpochDay(), 0L));
        workdays.forEach(day -> exceptions.put(day.toEpochDay(), worked.applyAsLong(day.getDayOfWeek())));
        return new DayWeights(week, exceptions);
    }

    /**
     * Starts a calendar whose weekend is Saturday and Sunday.
     *
     * @return a builder without holidays and hours
     */
    public static BusinessCalendarBuilder builder() {
        return new BusinessCalendarBuilder();
    }

    /**
     * Returns the weekend days.
     *
     * @return the days of the week that are not worked
     */
    public Set<DayOfWeek> weekend() {
        return weekend;
    }

    /**
     * Returns the holidays.
     *
     * @return the holidays by date
     */
    public SortedSet<LocalDate> holidays() {
        return holidays;
    }

    /**
     * Returns the extra working days.
     *
     * @return the days by date that are worked whatever the weekday
     */
    public SortedSet<LocalDate> workdays() {
        return workdays;
    }

    /**
     * Returns the hours of a day.
     *
     * @param day  the day of the week
     * @return the hours in which the clock runs, if the day is a business day
     */
    public OpeningHours hours(DayOfWeek day) {
        return hours.on(day);
    }

    /**
     * Checks if a day is worked.
     *
     * @param day  the day
     * @return true if it is a business day
     */
    public boolean isBusinessDay(LocalDate day) {
        return count.weight(day.toEpochDay()) > 0;
    }

    /**
     * Returns the business day that follows a day by a number of business days.
     *
     * @param day  the day, which need not be a business day
     * @param days  how many business days later; negative for earlier; 0 returns the day as it is
     * @return the day
     * @throws IllegalArgumentException if it lies outside the reach of {@link LocalDate}
     */
    public LocalDate plusBusinessDays(LocalDate day, int days) {
        if (days == 0) {
            return day;
        }
        // Later days are counted from the end of the day, earlier ones from its beginning.
        long sum = days > 0 ? count.sumBefore(day.toEpochDay() + 1) : count.sumBefore(day.toEpochDay()) + 1;
        return LocalDate.ofEpochDay(count.dayReaching(sum + days));
    }

    /**
     * Returns the first business day after a day.
     *
     * @param day  the day
     * @return a later day
     */
    public LocalDate next(LocalDate day) {
        return plusBusinessDays(day, 1);
    }

    /**
     * Returns the last business day before a day.
     *
     * @param day  the day
     * @return an earlier day
     */
    public LocalDate previous(LocalDate day) {
        return plusBusinessDays(day, -1);
    }

    /**
     * Returns the day itself if it is a business day, else the next one.
     *
     * @param day  the day
     * @return a business day
     */
    public LocalDate nextOrSame(LocalDate day) {
        return isBusinessDay(day) ? day : next(day);
    }

    /**
     * Returns the number of business days from one day to another.
     *
     * @param from  the first day that counts
     * @param to  the first day that no longer counts
     * @return the number of business days in [from, to); negative if {@code to} is before {@code from}
     */
    public long businessDaysBetween(LocalDate from, LocalDate to) {
        return count.sumBefore(to.toEpochDay()) - count.sumBefore(from.toEpochDay());
    }

    /**
     * Returns the time in business hours from one moment to another.
     *
     * @param from  the moment at which the clock starts
     * @param to  the moment at which it is read
     * @return the time in which the clock ran; negative if {@code to} is before {@code from}
     */
    public Duration businessTimeBetween(LocalDateTime from, LocalDateTime to) {
        return clockAt(to).minus(clockAt(from));
    }

    /**
     * Returns the first moment at which some time in business hours has passed.
     *
     * @param from  the moment at which the clock starts
     * @param time  the time to pass, not negative; zero returns the moment as it is
     * @return the moment; the closing of a day, rather than the next opening
     * @throws IllegalArgumentException if the time is negative, or the moment outside the reach of {@link LocalDate}
     */
    public LocalDateTime plusBusinessTime(LocalDateTime from, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException(
                    "The time to pass (%s) must not be negative.\nMaybe swap the two moments.".formatted(time));
        }
        return time.isZero() ? from : momentOf(clockAt(from).plus(time));
    }

    private Duration clockAt(LocalDateTime moment) {
        Duration before =
                Duration.ofSeconds(seconds.sumBefore(moment.toLocalDate().toEpochDay()));
        return isBusinessDay(moment.toLocalDate())
                ? before.plus(hoursOn(moment.toLocalDate()).passedAt(moment.toLocalTime()))
                : before;
    }

    private LocalDateTime momentOf(Duration clock) {
        long wholeSeconds = clock.getNano() == 0 ? clock.getSeconds() : clock.getSeconds() + 1;
        long day = seconds.dayReaching(wholeSeconds);
        LocalDate date = LocalDate.ofEpochDay(day);
        Duration passed = clock.minusSeconds(seconds.sumBefore(day));
        return date.atTime(hoursOn(date).opens()).plus(passed);
    }

    private OpeningHours hoursOn(LocalDate day) {
        return hours.on(day.getDayOfWeek());
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof BusinessCalendar other
                && weekend.equals(other.weekend)
                && holidays.equals(other.holidays)
                && workdays.equals(other.workdays)
                && hours.equals(other.hours);
    }

    @Override
    public int hashCode() {
        return Objects.hash(weekend, holidays, workdays, hours);
    }

    @Override
    public String toString() {
        return "weekend %s, holidays %s, workdays %s, %s".formatted(weekend, holidays, workdays, hours);
    }
}
