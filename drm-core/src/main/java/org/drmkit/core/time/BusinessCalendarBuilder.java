package org.drmkit.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Builds a {@link BusinessCalendar}.
 *
 * <p>Not thread-safe; what it builds is immutable.
 */
public final class BusinessCalendarBuilder {

    EnumSet<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    final Set<LocalDate> holidays = new TreeSet<>();
    final Set<LocalDate> workdays = new TreeSet<>();
    WeekHours hours = WeekHours.of(OpeningHours.WHOLE_DAY);

    BusinessCalendarBuilder() {}

    /**
     * Replaces the weekend days.
     *
     * @param days  the days of the week that are not worked; empty if all are
     * @return this
     * @throws IllegalArgumentException if no day would be left to work on
     */
    public BusinessCalendarBuilder weekend(Collection<DayOfWeek> days) {
        if (EnumSet.allOf(DayOfWeek.class).equals(Set.copyOf(days))) {
            throw new IllegalArgumentException(
                    "The weekend (%s) must leave a day of the week to work on.\nMaybe [SATURDAY, SUNDAY]."
                            .formatted(days));
        }
        weekend = days.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(days);
        return this;
    }

    /**
     * Adds holidays.
     *
     * @param days  days that are not worked
     * @return this
     */
    public BusinessCalendarBuilder holidays(Collection<LocalDate> days) {
        holidays.addAll(days);
        return this;
    }

    /**
     * Adds a range of holidays.
     *
     * @param days  days that are not worked, with beginning and end
     * @return this
     * @throws IllegalStateException if the range is open
     */
    public BusinessCalendarBuilder holidays(DateRange days) {
        return holidays(
                days.from().datesUntil(days.from().plusDays(days.days())).toList());
    }

    /**
     * Adds extra working days.
     *
     * @param days  days that are worked although they are weekend days
     * @return this
     */
    public BusinessCalendarBuilder workdays(Collection<LocalDate> days) {
        workdays.addAll(days);
        return this;
    }

    /**
     * Sets the hours of every day of the week.
     *
     * @param opens  the time from which on the clock runs
     * @param closes  the time at which it stops; 00:00 is the end of the day
     * @return this
     * @throws IllegalArgumentException if the hours are empty
     */
    public BusinessCalendarBuilder hours(LocalTime opens, LocalTime closes) {
        hours = WeekHours.of(new OpeningHours(opens, closes));
        return this;
    }

    /**
     * Sets the hours of one day of the week.
     *
     * @param day  the day
     * @param opens  the time from which on the clock runs
     * @param closes  the time at which it stops; 00:00 is the end of the day
     * @return this
     * @throws IllegalArgumentException if the hours are empty
     */
    public BusinessCalendarBuilder hours(DayOfWeek day, LocalTime opens, LocalTime closes) {
        hours = hours.with(day, new OpeningHours(opens, closes));
        return this;
    }

    /**
     * Sets the hours of some days of the week.
     *
     * @param byDay  the hours by day; other days keep theirs
     * @return this
     */
    public BusinessCalendarBuilder hours(Map<DayOfWeek, OpeningHours> byDay) {
        byDay.forEach((day, hours) -> this.hours = this.hours.with(day, hours));
        return this;
    }

    /**
     * Builds the calendar.
     *
     * @return the calendar
     * @throws IllegalArgumentException if a day is both a holiday and a working day
     */
    public BusinessCalendar build() {
        Set<LocalDate> both = new TreeSet<>(holidays);
        both.retainAll(workdays);
        if (!both.isEmpty()) {
            throw new IllegalArgumentException(
                    "The days %s must not be holidays and working days at once.\nMaybe leave them out of the holidays."
                            .formatted(both));
        }
        return new BusinessCalendar(this);
    }
}
