package org.drmkit.core.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * The months, quarters, half-years and years of a fiscal year that starts on a given day.
 *
 * <p>A year that starts on 26 December has fiscal months from the 26th to the 25th: 25 January 2026 lies in
 * [2025-12-26, 2026-01-26), which is {@code 2025M01}. Periods that do not follow months (4-4-5 weeks) are a
 * {@link NamedCalendar}.
 *
 * <p>Immutable, thread-safe.
 */
public final class FiscalCalendar {

    /** The calendar year, from 1 January. */
    public static final FiscalCalendar CALENDAR_YEAR = new FiscalCalendar(MonthDay.of(1, 1));

    /** The first day of the year as a text, such as {@code "--04-01"}. */
    public static final Shape<FiscalCalendar> SHAPE = Shapes.MONTH_DAY.map(FiscalCalendar::of, FiscalCalendar::start);

    private static final int LAST_YEAR = 9999;

    private final MonthDay start;

    private FiscalCalendar(MonthDay start) {
        this.start = start;
    }

    /**
     * Returns the calendar whose fiscal year starts on a day.
     *
     * @param start  the first day of the fiscal year, up to the 28th of a month, so that every month has it
     * @return the calendar
     * @throws IllegalArgumentException if the day is after the 28th
     */
    public static FiscalCalendar of(MonthDay start) {
        if (start.getDayOfMonth() > 28) {
            throw new IllegalArgumentException(
                    "The start of the fiscal year (%s) must be a day from 1 to 28, which every month has.\nMaybe %s."
                            .formatted(start, start.withDayOfMonth(28)));
        }
        return new FiscalCalendar(start);
    }

    /**
     * Returns the first day of the fiscal year.
     *
     * @return the day
     */
    public MonthDay start() {
        return start;
    }

    /**
     * Checks if a day is one that fiscal calendars know.
     *
     * @param day  the day
     * @return true in the years 1 to 9999
     */
    public static boolean reaches(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }

    /**
     * Returns the period that holds a day.
     *
     * @param unit  the unit
     * @param day  the day
     * @return the whole period
     * @throws IllegalArgumentException if the day is outside the years 1 to 9999
     */
    public FiscalPeriod period(PeriodUnit unit, LocalDate day) {
        return period(unit, index(unit, day));
    }

    /**
     * Returns the period of an index.
     *
     * @param unit  the unit
     * @param index  see {@link #index}
     * @return the whole period
     * @throws IllegalArgumentException if its fiscal year is outside 0 to 9999
     */
    public FiscalPeriod period(PeriodUnit unit, int index) {
        int year = Math.floorDiv(index, unit.perYear());
        check(year >= 0 && year <= LAST_YEAR, "fiscal year", year);
        DateRange range = DateRange.of(firstDay(unit, index), firstDay(unit, index + 1));
        return new FiscalPeriod(unit, range, year, Math.floorMod(index, unit.perYear()) + 1);
    }

    /**
     * Returns the period with a key.
     *
     * @param key  such as {@code 2026M03}, {@code 2026Q1}, {@code 2026H1} or {@code 2026}
     * @return the period, empty if the text is not the key of one
     */
    public Optional<FiscalPeriod> period(String key) {
        return PeriodKey.parse(key).map(parsed -> period(parsed.unit(), parsed.index()));
    }

    /**
     * Returns all periods that share a day with a range, in order.
     *
     * @param unit  the unit
     * @param range  the range, with beginning and end
     * @return the whole periods; {@link FiscalPeriod#cutTo} cuts them
     * @throws IllegalArgumentException if the range is open or reaches beyond the years 1 to 9999
     */
    public List<FiscalPeriod> periods(PeriodUnit unit, DateRange range) {
        LocalDate last = range.lastDay().orElse(LocalDate.MAX);
        return IntStream.rangeClosed(index(unit, range.from()), index(unit, last))
                .mapToObj(index -> period(unit, index))
                .toList();
    }

    /**
     * Returns the period of the same unit before.
     *
     * @param period  a period of this calendar
     * @return the period that ends where it starts
     */
    public FiscalPeriod previous(FiscalPeriod period) {
        return shifted(period, -1);
    }

    /**
     * Returns the period of the same unit after.
     *
     * @param period  a period of this calendar
     * @return the period that starts where it ends
     */
    public FiscalPeriod next(FiscalPeriod period) {
        return shifted(period, 1);
    }

    /**
     * Returns a period of the same unit, some periods later.
     *
     * @param period  a period of this calendar
     * @param periods  how many later; negative for earlier
     * @return the period
     */
    public FiscalPeriod shifted(FiscalPeriod period, int periods) {
        return period(period.unit(), period.index() + periods);
    }

    /**
     * Returns the fiscal year of a day.
     *
     * @param day  the day
     * @return the calendar year in which the fiscal year starts
     */
    public int yearOf(LocalDate day) {
        return index(PeriodUnit.YEAR, day);
    }

    /**
     * Returns the number of the period in the fiscal year.
     *
     * @param unit  the unit
     * @param day  the day
     * @return 1 for the first period of the year
     */
    public int numberInYear(PeriodUnit unit, LocalDate day) {
        return Math.floorMod(index(unit, day), unit.perYear()) + 1;
    }

    /**
     * Returns the running number of the period that holds a day: equal for days of one period, one more for the next.
     *
     * @param unit  the unit
     * @param day  the day
     * @return fiscal year x periods per year + number in year - 1
     * @throws IllegalArgumentException if the day is outside the years 1 to 9999
     */
    public int index(PeriodUnit unit, LocalDate day) {
        check(reaches(day), "day", day);
        int notBegun = day.getDayOfMonth() < start.getDayOfMonth() ? 1 : 0;
        int month = day.getYear() * 12 + day.getMonthValue() - start.getMonthValue() - notBegun;
        return Math.floorDiv(month, unit.months());
    }

    private static void check(boolean isInReach, String what, Object value) {
        if (!isInReach) {
            throw new IllegalArgumentException(
                    "The %s (%s) must lie in the years 1 to %s.\nMaybe the range is open and must be cut at asOf."
                            .formatted(what, value, LAST_YEAR));
        }
    }

    private LocalDate firstDay(PeriodUnit unit, int index) {
        int month = index * unit.months() + start.getMonthValue() - 1;
        return LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, start.getDayOfMonth());
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof FiscalCalendar other && start.equals(other.start);
    }

    @Override
    public int hashCode() {
        return start.hashCode();
    }

    /**
     * Returns the text of the start.
     *
     * @return such as {@code --04-01}
     */
    @Override
    public String toString() {
        return start.toString();
    }
}
