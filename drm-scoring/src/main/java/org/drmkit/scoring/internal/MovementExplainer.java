package org.drmkit.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Value;
import org.drmkit.scoring.report.Movement;

/** Explains a score as the one before and what was added since. */
final class MovementExplainer {

    private MovementExplainer() {}

    static Explanation explain(Movement movement) {
        List<Explanation> parts = new ArrayList<>();
        parts.add(part("movement.before", movement.before()));
        add("movement.value", movement.value(), parts);
        add("movement.coverage", movement.coverage(), parts);
        add("movement.weight", movement.weight(), parts);
        add("movement.definition", movement.definition(), parts);
        return Explanation.builder("movement")
                .value(points(movement.before().add(movement.change())))
                .operation(Operation.SUM, parts)
                .build();
    }

    private static void add(String code, BigDecimal effect, List<Explanation> parts) {
        if (effect.signum() != 0) {
            parts.add(part(code, effect));
        }
    }

    private static Explanation part(String code, BigDecimal effect) {
        return Explanation.input(code, points(effect));
    }

    private static Value points(BigDecimal points) {
        return Value.of(points, CriterionExplainer.POINTS);
    }
}
