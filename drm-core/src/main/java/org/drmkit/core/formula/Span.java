package org.drmkit.core.formula;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.NamedCalendar;
import org.drmkit.core.time.Per;
import org.drmkit.core.time.PeriodUnit;

/**
 * A period in which formulas are evaluated: whole, and as the validity of the definition cuts it.
 *
 * <p>Of a program that is valid from 15 February, the first quarter of 2026 is whole from 1 January to 31 March and ranges
 * from 15 February to 31 March. Lines are counted in the range; a fact is looked up for the whole period.
 *
 * <p>Immutable; equal by content.
 *
 * @param per  what kind of period it is
 * @param whole  the whole period
 * @param range  the days of it that count
 * @param calendar  the fiscal calendar
 * @param named  the calendar that {@code per} names, if it names one
 * @param validity  the validity of the definition, if it has one
 */
public record Span(
        Per per,
        DateRange whole,
        DateRange range,
        FiscalCalendar calendar,
        Optional<NamedCalendar> named,
        Optional<DateRange> validity) {

    /**
     * Returns the periods of a definition that have begun by a day, in order.
     *
     * @param per  what kind of periods; one period, the validity, for PROGRAM
     * @param calendar  the fiscal calendar
     * @param named  the calendar that {@code per} names, if it names one
     * @param validity  the validity that cuts them
     * @param asOf  the day by which they have begun
     * @return the periods, cut to the validity
     * @throws IllegalArgumentException if {@code per} names a calendar that was not given
     */
    public static List<Span> periods(
            Per per, FiscalCalendar calendar, Optional<NamedCalendar> named, DateRange validity, LocalDate asOf) {
        if (asOf.isBefore(validity.from())) {
            return List.of();
        }
        DateRange begun = validity.intersection(DateRange.of(validity.from(), asOf.plusDays(1)))
                .orElseThrow();
        return wholes(per, calendar, named, validity, begun)
                .map(whole -> new Span(per, whole, cut(whole, validity), calendar, named, Optional.of(validity)))
                .toList();
    }

    private static Stream<DateRange> wholes(
            Per per, FiscalCalendar calendar, Optional<NamedCalendar> named, DateRange validity, DateRange begun) {
        if (per instanceof PeriodUnit unit) {
            return calendar.periods(unit, begun).stream().map(period -> period.range());
        } else if (per instanceof Per.Program) {
            return Stream.of(validity);
        }
        return named
                .filter(found -> found.per().equals(per))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The periods of (%s) need the calendar of that name.\nMaybe the dealer network has it."
                                .formatted(per)))
                .periods(begun)
                .stream();
    }

    private static DateRange cut(DateRange whole, DateRange by) {
        return whole.intersection(by).orElseThrow();
    }

    /**
     * Returns the whole fiscal period that holds a day, without a validity.
     *
     * @param unit  the unit
     * @param calendar  the fiscal calendar
     * @param day  the day
     * @return the period
     */
    public static Span of(PeriodUnit unit, FiscalCalendar calendar, LocalDate day) {
        DateRange whole = calendar.period(unit, day).range();
        return new Span(unit, whole, whole, calendar, Optional.empty(), Optional.empty());
    }

    /**
     * Returns the months (or quarters, or others) of the period that have begun by a day, each cut to the period.
     *
     * @param unit  the unit
     * @param asOf  the day by which they have begun
     * @return the parts in order, none if the period has not begun
     */
    public List<Span> parts(PeriodUnit unit, LocalDate asOf) {
        return periods(unit, calendar, Optional.empty(), range, asOf).stream()
                .map(part -> new Span(unit, part.whole, part.range, calendar, named, validity))
                .toList();
    }

    /**
     * Returns the day on which attributes of dealers are taken.
     *
     * @param asOf  the day of the run
     * @return the last day of the range, or {@code asOf}, if earlier
     */
    public LocalDate attributeDay(LocalDate asOf) {
        return range.lastDay().filter(day -> day.isBefore(asOf)).orElse(asOf);
    }

    /**
     * Returns what people call the period.
     *
     * @return the key of a fiscal period, such as 2004Q3, else its days
     */
    public String key() {
        return per instanceof PeriodUnit unit
                        && fiscal(unit, whole.from()).filter(whole::equals).isPresent()
                ? calendar.period(unit, whole.from()).key()
                : range.toString();
    }

    /** The whole period before. */
    Optional<Span> previous() {
        if (per instanceof PeriodUnit unit) {
            return fiscal(unit, whole.from().minusDays(1)).map(before -> period(unit, before));
        }
        return named.filter(found -> found.per().equals(per))
                .flatMap(found -> found.period(whole.from().minusDays(1)))
                .map(before -> period(per, before));
    }

    /** The same days of the year before. */
    Optional<Span> yearAgo() {
        return whole.yearsBefore(1)
                .flatMap(before ->
                        range.yearsBefore(1).map(cut -> new Span(per, before, cut, calendar, named, validity)));
    }

    /** The fiscal year that holds the last day. */
    Optional<DateRange> fiscalYear() {
        return whole.lastDay().flatMap(day -> fiscal(PeriodUnit.YEAR, day));
    }

    /** The fiscal period that holds a day, empty if that is too long ago for the calendar. */
    private Optional<DateRange> fiscal(PeriodUnit unit, LocalDate day) {
        return FiscalCalendar.reaches(day)
                ? Optional.of(calendar.period(unit, day).range())
                : Optional.empty();
    }

    /** A whole period of some kind. */
    Span period(Per kind, DateRange days) {
        return new Span(kind, days, days, calendar, named, validity);
    }

    /** Days that are no whole period. */
    Span window(DateRange days) {
        return new Span(per, days, days, calendar, named, validity);
    }
}
