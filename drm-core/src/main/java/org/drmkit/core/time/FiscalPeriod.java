package org.drmkit.core.time;

import java.util.Comparator;
import java.util.Objects;

/**
 * A month, quarter, half-year or year of a fiscal calendar.
 *
 * <p>With a fiscal year that starts on 1 April, the first quarter of 2026 is [2026-04-01, 2026-07-01) and its key is
 * {@code 2026Q1}: a fiscal year has the number of the calendar year in which it starts. The range is the whole period;
 * what a definition's validity leaves of it is {@link #cutTo}.
 *
 * <p>Obtained from a {@link FiscalCalendar}. Immutable, thread-safe; ordered by range, then by unit.
 */
public final class FiscalPeriod implements Comparable<FiscalPeriod> {

    private static final Comparator<FiscalPeriod> ORDER = Comparator.comparing(FiscalPeriod::range)
            .thenComparing(FiscalPeriod::unit)
            .thenComparing(FiscalPeriod::year);

    private final PeriodUnit unit;
    private final DateRange range;
    private final int year;
    private final int number;

    FiscalPeriod(PeriodUnit unit, DateRange range, int year, int number) {
        this.unit = unit;
        this.range = range;
        this.year = year;
        this.number = number;
    }

    /**
     * Returns the unit.
     *
     * @return the unit
     */
    public PeriodUnit unit() {
        return unit;
    }

    /**
     * Returns the days of the whole period.
     *
     * @return the range, never open
     */
    public DateRange range() {
        return range;
    }

    /**
     * Returns the fiscal year.
     *
     * @return the calendar year in which the fiscal year starts
     */
    public int year() {
        return year;
    }

    /**
     * Returns the number of the period in its fiscal year.
     *
     * @return 1 for the first; always 1 for a year
     */
    public int number() {
        return number;
    }

    /**
     * Returns the key.
     *
     * @return such as {@code 2026M03}, {@code 2026Q1}, {@code 2026H1} or {@code 2026}
     */
    public String key() {
        return unit.key(year, number);
    }

    int index() {
        return year * unit.perYear() + number - 1;
    }

    /**
     * Returns what a validity leaves of the period.
     *
     * @param validity  the range to cut to
     * @return the days that belong to both
     * @throws IllegalArgumentException if they share no day
     */
    public DateRange cutTo(DateRange validity) {
        return range.intersection(validity)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The period %s (%s) shares no day with the validity (%s).\nMaybe take the periods from the calendar for this validity."
                                .formatted(key(), range, validity)));
    }

    @Override
    public int compareTo(FiscalPeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof FiscalPeriod other
                && unit == other.unit
                && year == other.year
                && number == other.number
                && range.equals(other.range);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, range, year, number);
    }

    /**
     * Returns the key.
     *
     * @return see {@link #key()}
     */
    @Override
    public String toString() {
        return key();
    }
}
