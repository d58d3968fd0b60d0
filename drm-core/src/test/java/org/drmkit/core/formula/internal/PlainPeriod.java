package org.drmkit.core.formula.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.formula.At;
import org.drmkit.core.formula.Shift;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Per;
import org.drmkit.core.time.PeriodUnit;

/**
 * A period as the language page describes it, found by stepping through dates; an independent twin of Span.
 *
 * @param year when the fiscal year begins
 * @param validity the validity of the definition
 * @param per the unit, or PROGRAM
 * @param whole the whole period
 * @param range the days that count
 */
record PlainPeriod(MonthDay year, DateRange validity, Per per, DateRange whole, DateRange range) {

    /** The periods that have begun by a day, cut to the validity. */
    static List<PlainPeriod> begun(MonthDay year, DateRange validity, Per per, DateRange within, LocalDate asOf) {
        List<PlainPeriod> periods = new ArrayList<>();
        LocalDate end = within.to().orElseThrow();
        if (!(per instanceof PeriodUnit unit)) {
            return asOf.isBefore(validity.from())
                    ? List.of()
                    : List.of(new PlainPeriod(year, validity, per, validity, validity));
        }
        LocalDate day = within.from();
        while (day.isBefore(end) && !day.isAfter(asOf)) {
            DateRange whole = holding(year, unit, day);
            DateRange cut = DateRange.of(day, min(end, whole.to().orElseThrow()));
            periods.add(new PlainPeriod(year, validity, per, whole, cut));
            day = whole.to().orElseThrow();
        }
        return periods;
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /** The whole period that holds a day: from the start of a fiscal year some years before, step by step. */
    private static DateRange holding(MonthDay year, PeriodUnit unit, LocalDate day) {
        LocalDate start = year.atYear(day.getYear() - 1);
        int steps = 0;
        while (!start.plusMonths((steps + 1L) * unit.months()).isAfter(day)) {
            steps++;
        }
        return DateRange.of(
                start.plusMonths((long) steps * unit.months()), start.plusMonths((steps + 1L) * unit.months()));
    }

    List<PlainPeriod> parts(PeriodUnit unit, LocalDate asOf) {
        return begun(year, validity, unit, range, asOf);
    }

    Optional<PlainPeriod> at(At at) {
        Optional<PlainPeriod> period = Optional.of(this);
        for (Shift shift : at.shifts()) {
            period = period.flatMap(found -> found.shifted(shift));
        }
        return period;
    }

    private Optional<PlainPeriod> shifted(Shift shift) {
        LocalDate end = whole.to().orElseThrow();
        if (shift instanceof Shift.Rolling rolling) {
            return window(
                    end.minusMonths((long) rolling.units() * rolling.unit().months()), end);
        }
        DateRange fiscalYear = holding(year, PeriodUnit.YEAR, end.minusDays(1));
        return switch ((Shift.Named) shift) {
            case PREVIOUS ->
                per instanceof PeriodUnit unit
                        ? period(unit, holding(year, unit, whole.from().minusDays(1)))
                        : Optional.empty();
            case YEAR_AGO -> yearAgo();
            case YEAR_TO_DATE -> window(fiscalYear.from(), end);
            case YEAR -> period(PeriodUnit.YEAR, fiscalYear);
            case PROGRAM -> period(Per.PROGRAM, validity);
        };
    }

    private Optional<PlainPeriod> period(Per kind, DateRange days) {
        return Optional.of(new PlainPeriod(year, validity, kind, days, days));
    }

    private Optional<PlainPeriod> window(LocalDate from, LocalDate to) {
        return period(per, DateRange.of(from, to));
    }

    private Optional<PlainPeriod> yearAgo() {
        LocalDate from = yearBefore(range.from());
        LocalDate to = yearBefore(range.to().orElseThrow());
        return from.isBefore(to)
                ? Optional.of(new PlainPeriod(
                        year,
                        validity,
                        per,
                        DateRange.of(
                                yearBefore(whole.from()), yearBefore(whole.to().orElseThrow())),
                        DateRange.of(from, to)))
                : Optional.empty();
    }

    /** The first day from which a year later is not before a day. */
    private static LocalDate yearBefore(LocalDate day) {
        LocalDate candidate = day.minusDays(368);
        while (candidate.plusYears(1).isBefore(day)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The day on which attributes are taken. */
    LocalDate attributeDay(LocalDate asOf) {
        return min(range.to().orElseThrow().minusDays(1), asOf);
    }
}
