package org.drmkit.incentives.program;

import java.util.Optional;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;

/**
 * The least and the most that a rule pays in a period in which it applies.
 *
 * <p>Applied to the rounded payout: first {@code min}, rounded up to the minor unit, then {@code max}, rounded down. A {@code max}
 * below 0, or not present, is 0; a {@code min} that is not present is none. Immutable.
 *
 * @param min the least amount of money
 * @param max the most
 */
public record Limits(Optional<Formula> min, Optional<Formula> max) {

    /** No limits. */
    public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

    static ObjectShape<Limits> shape(Shape<Formula> formula) {
        return Shape.object("limits", o -> {
            var min = o.optional("min", formula, Limits::min);
            var max = o.optional("max", formula, Limits::max);
            return v -> new Limits(v.get(min), v.get(max));
        });
    }
}
