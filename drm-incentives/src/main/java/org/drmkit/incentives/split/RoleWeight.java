package org.drmkit.incentives.split;

import java.math.BigDecimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * The weight of a role in a split; weights of 70 and 30 share as 0.7 and 0.3 do. Immutable.
 *
 * @param role the role
 * @param weight its weight, above 0
 */
public record RoleWeight(Role role, BigDecimal weight) {

    static final Shape<RoleWeight> SHAPE = Shape.object("share", o -> {
        var role = o.required("role", Shapes.enumOf(Role.class), RoleWeight::role);
        var weight =
                o.required("weight", Shapes.DECIMAL.where("a weight above 0", w -> w.signum() > 0), RoleWeight::weight);
        return v -> new RoleWeight(v.get(role), v.get(weight));
    });

    /** Keeps numbers without the zeros at their end, so that equal ones are equal. */
    public RoleWeight {
        weight = Decimals.canonical(weight);
    }
}
