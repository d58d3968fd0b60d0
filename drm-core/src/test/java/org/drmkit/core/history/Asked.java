package org.drmkit.core.history;

import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.fact.FactQuery;
import org.drmkit.core.fact.FactSource;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/** What a source answers about one party, for tests. */
public record Asked(FactSource source, String party, Optional<DateRange> period, LocalDate asOf) {

    /** Asks about a period such as 2026-01-01/2026-04-01. */
    public static Asked of(FactSource source, String party, String period, String asOf) {
        return new Asked(source, party, Optional.of(DateRange.parse(period)), LocalDate.parse(asOf));
    }

    /** Asks about no period. */
    public static Asked of(FactSource source, String party, String asOf) {
        return new Asked(source, party, Optional.empty(), LocalDate.parse(asOf));
    }

    /** The exact number. */
    public Fraction number(FactName name) {
        return answer(name).fraction(0);
    }

    /** The number as the nearest double. */
    public double value(FactName name) {
        return answer(name).doubleValue(0);
    }

    /** The figure, whatever it is. */
    public Figure figure(FactName name) {
        return answer(name).figure(0);
    }

    private FigureColumn answer(FactName name) {
        return source.answer(new FactQuery(name.name(), period, asOf, Parties.of(party)));
    }
}
