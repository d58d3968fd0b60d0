package org.drmkit.core.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.time.DateRange;

/**
 * A question to a {@link FactSource}: one name, for one period, as known on one day, for many parties.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name of the fact
 * @param period the whole fiscal period; empty asks for facts of no special period only
 * @param asOf the day of knowledge: what was recorded later does not exist
 * @param parties whom to answer for, in the order of the answer's rows
 */
public record FactQuery(String name, Optional<DateRange> period, LocalDate asOf, Parties parties) {

    /**
     * Returns a question about one period.
     *
     * @param name the name of the fact
     * @param period the whole fiscal period
     * @param asOf the day of knowledge
     * @param parties whom to answer for
     * @return the question
     */
    public static FactQuery of(String name, DateRange period, LocalDate asOf, Parties parties) {
        return new FactQuery(name, Optional.of(period), asOf, parties);
    }
}
