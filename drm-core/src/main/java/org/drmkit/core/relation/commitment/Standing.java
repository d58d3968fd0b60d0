package org.drmkit.core.relation.commitment;

import java.time.LocalDate;
import org.drmkit.core.promise.Promise;

/**
 * Where a commitment stands, since when, and from which day on that is known.
 *
 * <p>A promise due on 10 March that was done on 9 March and recorded on 12 March is kept on 9 March, known from 12 March on.
 * One of which nothing was recorded is broken on 11 March, and known to be from then on.
 *
 * @param state the state
 * @param on the day on which it came to be so
 * @param knownFrom the day from which on that is known
 */
record Standing(CommitmentState state, LocalDate on, LocalDate knownFrom) {

    /** Judges the steps up to a day. */
    static Standing of(Commitment commitment, LocalDate day) {
        Promise promise = commitment.promise();
        Standing standing = new Standing(CommitmentState.OPEN, commitment.recordedOn(), commitment.recordedOn());
        for (CommitmentStep step : commitment.steps()) {
            standing = step.on().isAfter(day) ? standing : standing.after(step, promise);
        }
        boolean lapsed = standing.state == CommitmentState.OPEN && day.isAfter(promise.dueOn());
        LocalDate lapse = promise.dueOn().plusDays(1);
        return lapsed ? new Standing(CommitmentState.BROKEN, lapse, later(lapse, standing.knownFrom)) : standing;
    }

    private Standing after(CommitmentStep step, Promise promise) {
        CommitmentState next = state.isFinal() ? state : next(step, promise);
        return next == state
                ? this
                : new Standing(next, step.on(), later(knownFrom, later(step.on(), step.recordedOn())));
    }

    private CommitmentState next(CommitmentStep step, Promise promise) {
        boolean inTime = !step.on().isAfter(promise.dueOn());
        boolean toldInTime = inTime && !step.recordedOn().isAfter(promise.dueOn());
        return switch (step.kind()) {
            case DONE -> inTime ? CommitmentState.KEPT : CommitmentState.KEPT_LATE;
            case GIVEN_UP -> toldInTime && step.by().equals(promise.promisor()) ? CommitmentState.BROKEN : state;
            case RENEGOTIATED ->
                toldInTime && step.on().isBefore(promise.dueOn()) ? CommitmentState.RENEGOTIATED : state;
            case WAIVED -> toldInTime && step.by().equals(promise.promisee()) ? CommitmentState.WAIVED : state;
        };
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
