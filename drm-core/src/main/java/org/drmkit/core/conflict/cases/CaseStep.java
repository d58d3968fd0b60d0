package org.drmkit.core.conflict.cases;

import java.time.LocalDate;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * A step of a case from one state to the next.
 *
 * @param from the state before
 * @param to the state after
 * @param on the day on which it happened
 * @param actor who did it
 * @param reason why, in words
 */
public record CaseStep(CaseState from, CaseState to, LocalDate on, String actor, String reason) {

    static final Shape<CaseStep> SHAPE = Shape.object("step", o -> {
        var from = o.required("from", Shapes.enumOf(CaseState.class), CaseStep::from);
        var to = o.required("to", Shapes.enumOf(CaseState.class), CaseStep::to);
        var on = o.required("on", Shapes.DATE, CaseStep::on);
        var actor = o.required("actor", Shapes.TEXT, CaseStep::actor);
        var reason = o.required("reason", Shapes.TEXT, CaseStep::reason);
        return v -> new CaseStep(v.get(from), v.get(to), v.get(on), v.get(actor), v.get(reason));
    });

    /** Checks that the step is one, and that it has an actor and a reason. */
    public CaseStep {
        if (!from.next().contains(to)) {
            throw new IllegalArgumentException("A case that is %s cannot be %s, but %s.\nMaybe a step was left out."
                    .formatted(from, to, from.next()));
        }
        if (actor.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "The step from %s to %s on %s must have an actor (%s) and a reason (%s).\nMaybe say what was heard or decided."
                            .formatted(from, to, on, actor, reason));
        }
    }
}
