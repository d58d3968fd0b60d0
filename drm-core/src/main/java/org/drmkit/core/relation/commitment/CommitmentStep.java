package org.drmkit.core.relation.commitment;

import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * Something that was recorded about a commitment after it was made.
 *
 * <p>On 3 March it was agreed that the promise of 10 March is replaced by P2, which was recorded on 4 March. Whether a step
 * has an effect is for {@link Commitment#state} to say: a record of a late renegotiation is kept, and changes nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what was recorded
 * @param on the day on which it happened
 * @param recordedOn the day on which it was recorded
 * @param by the id of the side that did it
 * @param reason why, for what was not kept or kept late
 * @param successor the id of the promise between the same sides that replaces this one; given for {@link Kind#RENEGOTIATED} and no other
 */
public record CommitmentStep(
        Kind kind, LocalDate on, LocalDate recordedOn, String by, Optional<String> reason, Optional<String> successor) {

    /** What can be recorded about a commitment. */
    public enum Kind {
        /** It was done. */
        DONE,
        /** The side that owes it gave it up. */
        GIVEN_UP,
        /** Both sides replaced it by another promise. */
        RENEGOTIATED,
        /** It was let go. */
        WAIVED
    }

    /**
     * A step as JSON: {@code {"step": "DONE", "on": "2026-03-09", "by": "OEM"}}, recorded on the same day if nothing else is
     * said.
     */
    public static final Shape<CommitmentStep> SHAPE = Shape.object("step of a commitment", o -> {
        var kind = o.required("step", Shapes.enumOf(Kind.class), CommitmentStep::kind);
        var on = o.required("on", Shapes.DATE, CommitmentStep::on);
        var recordedOn = o.optional("recordedOn", Shapes.DATE, CommitmentStep::recordedLater);
        var by = o.required("by", Shapes.CODE, CommitmentStep::by);
        var reason = o.optional("reason", Shapes.TEXT, CommitmentStep::reason);
        var successor = o.optional("successor", Shapes.CODE, CommitmentStep::successor);
        o.check((v, place) -> checkSuccessor(v.get(kind), v.get(successor).isPresent(), place));
        return v -> new CommitmentStep(
                v.get(kind),
                v.get(on),
                v.get(recordedOn).orElse(v.get(on)),
                v.get(by),
                v.get(reason),
                v.get(successor));
    });

    /** Checks that what is renegotiated has a successor, and nothing else has. */
    public CommitmentStep {
        if ((kind == Kind.RENEGOTIATED) != successor.isPresent()) {
            throw new IllegalArgumentException(
                    "The step %s of %s must have a successor if it is RENEGOTIATED, and only then.\nMaybe it was WAIVED."
                            .formatted(kind, on));
        }
    }

    private static void checkSuccessor(Kind kind, boolean present, Place place) {
        if (kind == Kind.RENEGOTIATED && !present) {
            place.reportMissing("successor");
        } else if (kind != Kind.RENEGOTIATED && present) {
            place.member("successor").report(Problem.OUT_OF_RANGE, "only a RENEGOTIATED commitment has a successor");
        }
    }

    private Optional<LocalDate> recordedLater() {
        return Optional.of(recordedOn).filter(day -> !day.equals(on));
    }

    /**
     * Returns a step that was recorded on its day, without reason and successor.
     *
     * @param kind what was recorded, not RENEGOTIATED
     * @param on the day
     * @param by the id of the side that did it
     * @return the step
     * @throws IllegalArgumentException if it needs a successor
     */
    public static CommitmentStep of(Kind kind, LocalDate on, String by) {
        return new CommitmentStep(kind, on, on, by, Optional.empty(), Optional.empty());
    }

    /**
     * Returns the step that replaces a promise by another one.
     *
     * @param on the day
     * @param by the id of the side that asked for it
     * @param successor the id of the other promise
     * @return the step
     */
    public static CommitmentStep renegotiated(LocalDate on, String by, String successor) {
        return new CommitmentStep(Kind.RENEGOTIATED, on, on, by, Optional.empty(), Optional.of(successor));
    }

    /**
     * Returns a copy with a reason.
     *
     * @param other why it was late or not kept
     * @return the copy
     */
    public CommitmentStep because(String other) {
        return new CommitmentStep(kind, on, recordedOn, by, Optional.of(other), successor);
    }

    /**
     * Returns a copy that was recorded on another day.
     *
     * @param day the day
     * @return the copy
     */
    public CommitmentStep recordedOn(LocalDate day) {
        return new CommitmentStep(kind, on, day, by, reason, successor);
    }
}
