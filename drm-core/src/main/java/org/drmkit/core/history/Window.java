package org.drmkit.core.history;

import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.time.DateRange;

/**
 * Over what, and as known when, records are judged.
 *
 * <p>For the first quarter as of 15 February, what happened from 1 January to 15 February counts, and a state is that of
 * 15 February; as of 1 May it is the whole quarter and the state of 31 March, as far as it was known on 1 May.
 *
 * @param period the period; {@link DateRange#always()} where no period is asked for
 * @param asOf the day of knowledge
 */
public record Window(DateRange period, LocalDate asOf) {

    /**
     * Returns the day on which a state is looked at.
     *
     * @return the last day of the period, or the day of knowledge if that is earlier
     */
    public LocalDate day() {
        return period.lastDay().filter(last -> last.isBefore(asOf)).orElse(asOf);
    }

    /**
     * Returns the days of the period that have passed.
     *
     * @return the first day of the period up to the day of knowledge, inclusive; empty if the period has not begun
     */
    public Optional<DateRange> elapsed() {
        return asOf.equals(LocalDate.MAX)
                ? Optional.of(period)
                : period.intersection(DateRange.of(LocalDate.MIN, asOf.plusDays(1)));
    }

    /**
     * Checks if a day is in the period and has come.
     *
     * @param day the day
     * @return true if it counts
     */
    public boolean hasSeen(LocalDate day) {
        return period.contains(day) && !day.isAfter(asOf);
    }
}
