package org.drmkit.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * A calendar of periods that do not follow months, given by their first days.
 *
 * <p>Retail periods of 4, 4 and 5 weeks are {@code R445} with the first days 2025-12-29, 2026-01-26, 2026-02-23 and
 * 2026-03-30: three periods, and the last day closes the calendar. A day outside is in no period.
 *
 * <p>Immutable, thread-safe.
 */
public final class NamedCalendar {

    /** An object such as <code>{"name": "R445", "firstDays": ["2025-12-29", "2026-01-26"]}</code>. */
    public static final Shape<NamedCalendar> SHAPE = Shape.object("calendar", o -> {
        var name = o.required("name", Shapes.NAME, NamedCalendar::name);
        var firstDays = o.required(
                "firstDays",
                Shapes.listOf(Shapes.DATE, 2, Integer.MAX_VALUE).check(NamedCalendar::checkOrder),
                NamedCalendar::firstDays);
        return v -> of(v.get(name), v.get(firstDays));
    });

    private final Per.Calendar per;
    private final List<LocalDate> firstDays;
    private final List<DateRange> periods;

    private NamedCalendar(Per.Calendar per, List<LocalDate> firstDays, List<DateRange> periods) {
        this.per = per;
        this.firstDays = firstDays;
        this.periods = periods;
    }

    /**
     * Returns the calendar with some first days.
     *
     * @param name  the name by which definitions ask for it
     * @param firstDays  the first day of each period, ascending, and at the end the day that closes the last one
     * @return the calendar
     * @throws IllegalArgumentException if the name is not allowed, there are fewer than two days, or they do not ascend
     */
    public static NamedCalendar of(String name, List<LocalDate> firstDays) {
        Per.Calendar per = new Per.Calendar(name);
        if (firstDays.size() < 2) {
            throw new IllegalArgumentException(
                    "The calendar %s (%s) needs at least two days.\nMaybe add the day that closes the last period."
                            .formatted(name, firstDays));
        }
        return new NamedCalendar(per, List.copyOf(firstDays), periods(name, firstDays));
    }

    private static void checkOrder(List<LocalDate> days, Place place) {
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i - 1).isBefore(days.get(i))) {
                Place day = place.element(i);
                day.report(day.problem(Problem.OUT_OF_RANGE, "the days do not ascend")
                        .withAllowed("a day after " + days.get(i - 1)));
            }
        }
    }

    private static List<DateRange> periods(String name, List<LocalDate> days) {
        List<DateRange> periods = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i - 1).isBefore(days.get(i))) {
                throw new IllegalArgumentException(
                        "The day %s of the calendar %s (%s) must be after the day before it in the list (%s).\nMaybe sort the days."
                                .formatted(i, name, days.get(i), days.get(i - 1)));
            }
            periods.add(DateRange.of(days.get(i - 1), days.get(i)));
        }
        return List.copyOf(periods);
    }

    /**
     * Returns the name.
     *
     * @return the name
     */
    public String name() {
        return per.name();
    }

    /**
     * Returns the word by which a definition asks for the periods of this calendar.
     *
     * @return the name as a {@link Per}
     */
    public Per per() {
        return per;
    }

    /**
     * Returns the days that it was made from.
     *
     * @return the first days, and the day that closes the last period
     */
    public List<LocalDate> firstDays() {
        return firstDays;
    }

    /**
     * Returns the periods.
     *
     * @return the periods in order, without gaps
     */
    public List<DateRange> periods() {
        return periods;
    }

    /**
     * Returns the periods that share a day with a range.
     *
     * @param range  the range
     * @return the whole periods in order
     */
    public List<DateRange> periods(DateRange range) {
        return periods.stream().filter(range::overlaps).toList();
    }

    /**
     * Returns the period that holds a day.
     *
     * @param day  the day
     * @return the period, empty outside the calendar
     */
    public Optional<DateRange> period(LocalDate day) {
        return periods.stream().filter(period -> period.contains(day)).findFirst();
    }

    /**
     * Returns the period before the one that holds a day.
     *
     * @param day  the day
     * @return the period, empty outside the calendar and for its first one
     */
    public Optional<DateRange> previous(LocalDate day) {
        return period(day).flatMap(period -> period(period.from().minusDays(1)));
    }

    /**
     * Returns the period after the one that holds a day.
     *
     * @param day  the day
     * @return the period, empty outside the calendar and for its last one
     */
    public Optional<DateRange> next(LocalDate day) {
        return period(day).flatMap(DateRange::to).flatMap(this::period);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof NamedCalendar other && per.equals(other.per) && firstDays.equals(other.firstDays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(per, firstDays);
    }

    @Override
    public String toString() {
        return per.name() + firstDays;
    }
}
