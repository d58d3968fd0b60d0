package org.drmkit.core.relation.cadence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/**
 * The clock of contact with one dealer over some days.
 *
 * <p>A day is overdue if more days than allowed have passed since the last contact, up to the day before the next one. With 14
 * days, after a contact on 19 January the days from 3 February on are overdue, until one on 16 February: 13 days. The clock
 * of the first days runs from the last contact before them, or else from the first of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param overdueDays how many of the days were overdue
 * @param days how many days there were
 * @param nextDue the last day on which the next contact is in time
 * @param last the last of the days
 */
public record Cadence(long overdueDays, long days, LocalDate nextDue, LocalDate last) {

    /**
     * Runs the clock.
     *
     * @param contacts the contacts with the dealer, of any day
     * @param days the days, with beginning and end
     * @param policy how many days may pass, and what counts
     * @return the clock on the last of the days
     */
    public static Cadence of(List<Contact> contacts, DateRange days, CadencePolicy policy) {
        LocalDate last = days.lastDay().orElseThrow();
        NavigableSet<LocalDate> counted = new TreeSet<>();
        contacts.stream()
                .filter(contact -> policy.counted().contains(contact.mode()))
                .forEach(contact -> counted.add(contact.on()));
        LocalDate before = counted.floor(days.from());
        LocalDate start = before == null ? days.from() : before;
        long overdue = 0;
        for (LocalDate next : counted.subSet(start, false, last, true)) {
            overdue += overdueBetween(start, next, days.from(), policy);
            start = next;
        }
        overdue += overdueBetween(start, last.plusDays(1), days.from(), policy);
        return new Cadence(overdue, days.days(), start.plusDays(policy.maxGapDays()), last);
    }

    /** Counts the overdue days from one contact up to the day before the next one, from the first day on. */
    private static long overdueBetween(LocalDate start, LocalDate next, LocalDate first, CadencePolicy policy) {
        LocalDate overdueFrom = start.plusDays(policy.maxGapDays() + 1L);
        LocalDate from = overdueFrom.isBefore(first) ? first : overdueFrom;
        return Math.max(0, ChronoUnit.DAYS.between(from, next));
    }

    /**
     * Returns the share of days that were not overdue.
     *
     * @return the share, from 0 to 1
     */
    public Fraction compliance() {
        return Fraction.of(days - overdueDays).dividedBy(Fraction.of(days));
    }

    /**
     * Returns by how many days the next contact is overdue on the last day.
     *
     * @return the days, 0 if it is not
     */
    public long overdueNow() {
        return Math.max(0, ChronoUnit.DAYS.between(nextDue, last));
    }

    /** Returns the days of contacts that count. */
    static long count(Collection<Contact> contacts, CadencePolicy policy) {
        return contacts.stream()
                .filter(contact -> policy.counted().contains(contact.mode()))
                .count();
    }
}
