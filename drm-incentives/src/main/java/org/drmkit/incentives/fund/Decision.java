package org.drmkit.incentives.fund;

import java.time.LocalDate;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * What somebody decided on a request or a claim. Immutable.
 *
 * @param on the day of the decision
 * @param approved true for yes
 * @param reason why; a refusal needs one
 */
public record Decision(LocalDate on, boolean approved, String reason) {

    private static final Shape<String> REASON = Shapes.text("text", "any text", text -> text, text -> text);

    static final Shape<Decision> SHAPE = Shape.object("decision", o -> {
        var on = o.required("on", Shapes.DATE, Decision::on);
        var approved = o.required("approved", Shapes.BOOL, Decision::approved);
        var reason = o.withDefault("reason", REASON, "", Decision::reason);
        return v -> new Decision(v.get(on), v.get(approved), v.get(reason));
    });

    /** Checks that a refusal has a reason. */
    public Decision {
        if (!approved && reason.isBlank()) {
            throw new IllegalArgumentException(
                    "The refusal of %s must have a reason.\nMaybe it is in another field of the source.".formatted(on));
        }
    }
}
