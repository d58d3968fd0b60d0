package org.drmkit.scoring.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.definition.Header;
import org.drmkit.core.formula.Span;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.NamedCalendar;
import org.drmkit.core.time.Per;
import org.drmkit.core.time.PeriodUnit;

/** The periods that a card, or another definition, can judge as of a day. */
record CardPeriods(Header header, Per per, DealerNetwork network, LocalDate asOf) {

    Span span(Optional<LocalDate> day) {
        LocalDate wanted = day.orElse(asOf);
        return within(wanted, day.isEmpty())
                .filter(span -> !span.range().from().isAfter(asOf))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The card (%s) has no period per %s with the day %s that has begun by %s.\nMaybe a day %s."
                                .formatted(header.id(), per, wanted, asOf, hint())));
    }

    private String hint() {
        return header.validity().map(range -> "of its validity, " + range).orElse("by then");
    }

    /** Returns the period of a day; the latest one of the validity also for a day after it. */
    private Optional<Span> within(LocalDate wanted, boolean latest) {
        if (header.validity().isEmpty()) {
            return unlimited(wanted);
        }
        DateRange validity = header.validity().orElseThrow();
        List<Span> begun = Span.periods(per, calendar(), named(), validity, asOf);
        return latest
                ? begun.stream().reduce((earlier, later) -> later)
                : begun.stream().filter(span -> span.range().contains(wanted)).findFirst();
    }

    private Optional<Span> unlimited(LocalDate wanted) {
        return per instanceof PeriodUnit unit
                ? Optional.of(Span.of(unit, calendar(), wanted))
                : named().flatMap(found -> found.period(wanted))
                        .map(days -> new Span(per, days, days, calendar(), named(), Optional.empty()));
    }

    private FiscalCalendar calendar() {
        return header.calendar();
    }

    private Optional<NamedCalendar> named() {
        return per instanceof Per.Calendar calendar ? network.calendar(calendar.name()) : Optional.empty();
    }
}
