package org.drmkit.core.conflict.internal.deal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.drmkit.core.conflict.DealProtection;
import org.drmkit.core.market.DealRegistration;
import org.drmkit.core.time.DateRange;

/**
 * The moments in which a deal is protected.
 *
 * @param from the first moment
 * @param to the first moment after
 */
record Protection(Instant from, Instant to) {

    /** Returns the protection of a deal, empty if it has none. */
    static Optional<Protection> of(DealRegistration deal, DealProtection.Start start) {
        Optional<Instant> from =
                start == DealProtection.Start.SUBMISSION ? Optional.of(deal.submittedAt()) : deal.approvedAt();
        return from.map(moment -> new Protection(moment, moment.plus(Duration.ofDays(deal.protectDays()))));
    }

    Optional<Protection> intersection(Protection other) {
        Protection both =
                new Protection(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
        return both.from.isBefore(both.to) ? Optional.of(both) : Optional.empty();
    }

    /** Returns the days in UTC that the moments touch. */
    DateRange days() {
        LocalDate last = to.minusNanos(1).atOffset(ZoneOffset.UTC).toLocalDate();
        return DateRange.of(from.atOffset(ZoneOffset.UTC).toLocalDate(), last.plusDays(1));
    }
}
