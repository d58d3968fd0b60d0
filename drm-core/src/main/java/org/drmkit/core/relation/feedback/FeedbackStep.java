package org.drmkit.core.relation.feedback;

import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * A step that an item of feedback took.
 *
 * <p>On 8 January it was DECLINED by OEM because the price list is fixed until June. Declining needs a reason.
 *
 * @param to the state that it reached, not RECEIVED
 * @param on the day
 * @param recordedOn the day on which it was recorded
 * @param by the id of the side that took it
 * @param reason why
 */
public record FeedbackStep(FeedbackState to, LocalDate on, LocalDate recordedOn, String by, Optional<String> reason) {

    /** A step as JSON: {@code {"to": "ACKNOWLEDGED", "on": "2026-01-06", "recordedOn": "2026-01-06", "by": "OEM"}}. */
    public static final Shape<FeedbackStep> SHAPE = Shape.object("step of feedback", o -> {
        var to = o.required(
                "to",
                Shapes.enumOf(FeedbackState.class)
                        .where("a state after RECEIVED", state -> state != FeedbackState.RECEIVED),
                FeedbackStep::to);
        var on = o.required("on", Shapes.DATE, FeedbackStep::on);
        var recordedOn = o.required("recordedOn", Shapes.DATE, step -> step.recordedOn());
        var by = o.required("by", Shapes.CODE, FeedbackStep::by);
        var reason = o.optional("reason", Shapes.TEXT, FeedbackStep::reason);
        o.check((v, place) -> checkReason(v.get(to), v.get(reason), place));
        return v -> new FeedbackStep(v.get(to), v.get(on), v.get(recordedOn), v.get(by), v.get(reason));
    });

    /** Checks that declining has a reason. */
    public FeedbackStep {
        if (to == FeedbackState.RECEIVED || (to == FeedbackState.DECLINED && reason.isEmpty())) {
            throw new IllegalArgumentException(
                    "The step to %s of %s must lead on from RECEIVED, and to DECLINED with a reason.\nMaybe say why."
                            .formatted(to, on));
        }
    }

    private static void checkReason(FeedbackState to, Optional<String> reason, Place place) {
        if (to == FeedbackState.DECLINED && reason.isEmpty()) {
            place.report(place.problem(Problem.MISSING_MEMBER, "what is DECLINED needs a reason")
                    .withMaybe("say why"));
        }
    }

    /**
     * Returns a step that was recorded on its day, without reason.
     *
     * @param to the state that it reached, not DECLINED
     * @param on the day
     * @param by the id of the side that took it
     * @return the step
     * @throws IllegalArgumentException if it needs a reason
     */
    public static FeedbackStep of(FeedbackState to, LocalDate on, String by) {
        return new FeedbackStep(to, on, on, by, Optional.empty());
    }
}
