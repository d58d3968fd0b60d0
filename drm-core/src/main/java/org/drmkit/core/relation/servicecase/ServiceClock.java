package org.drmkit.core.relation.servicecase;

import java.time.Duration;
import java.time.LocalDateTime;
import org.drmkit.core.promise.Promise;
import org.drmkit.core.promise.PromiseKind;
import org.drmkit.core.time.BusinessCalendar;

/**
 * The clock of one case, which runs in business hours and stands still in pauses.
 *
 * <p>Opened on Friday at 17:00 with two hours to answer, it is due on Monday at 10:00. A pause on Monday from 09:30 to 11:00
 * moves that to 11:30.
 *
 * <p>Immutable and thread-safe.
 *
 * @param serviceCase the case
 * @param calendar the business days and hours
 */
public record ServiceClock(ServiceCase serviceCase, BusinessCalendar calendar) {

    /**
     * Returns when some business time has passed.
     *
     * @param allowed the time
     * @return the moment, pauses that begin by then left out of account
     */
    public LocalDateTime due(Duration allowed) {
        LocalDateTime due = calendar.plusBusinessTime(serviceCase.openedAt(), allowed);
        for (Pause pause : serviceCase.pauses()) {
            LocalDateTime from = later(pause.from(), serviceCase.openedAt());
            if (from.isBefore(due) && from.isBefore(pause.to())) {
                due = calendar.plusBusinessTime(due, calendar.businessTimeBetween(from, pause.to()));
            }
        }
        return due;
    }

    /**
     * Returns the business time from opening to a moment, without pauses.
     *
     * @param moment the moment
     * @return the time for which the clock ran
     */
    public Duration runUntil(LocalDateTime moment) {
        Duration run = calendar.businessTimeBetween(serviceCase.openedAt(), moment);
        for (Pause pause : serviceCase.pauses()) {
            LocalDateTime from = later(pause.from(), serviceCase.openedAt());
            LocalDateTime to = pause.to().isBefore(moment) ? pause.to() : moment;
            run = from.isBefore(to) ? run.minus(calendar.businessTimeBetween(from, to)) : run;
        }
        return run;
    }

    /**
     * Checks if something happened in time.
     *
     * @param moment when it happened
     * @param allowed the business time for it
     * @return true if the clock had not run longer
     */
    public boolean isMet(LocalDateTime moment, Duration allowed) {
        return runUntil(moment).compareTo(allowed) <= 0;
    }

    /**
     * Returns the promise that the case is: to answer by its day.
     *
     * @param level the service level
     * @return the promise of the side that has to help to the other
     */
    public Promise promise(ServiceLevel level) {
        return Promise.of(
                serviceCase.id() + "/response",
                serviceCase.party(),
                serviceCase.openedBy(),
                PromiseKind.SUPPORT,
                "answer the case " + serviceCase.id(),
                due(level.response()).toLocalDate());
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }
}
