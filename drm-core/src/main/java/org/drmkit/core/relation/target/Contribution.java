package org.drmkit.core.relation.target;

import java.math.BigDecimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * Something that was reached, and how much of it belongs to the party.
 *
 * @param amount what was reached
 * @param share the party's share of it, from 0 to 1
 */
public record Contribution(BigDecimal amount, BigDecimal share) {

    /** A contribution as JSON: {@code {"amount": 10, "share": 0.5}}. */
    public static final Shape<Contribution> SHAPE = Shape.object("contribution to a target", o -> {
        var amount = o.required("amount", Shapes.DECIMAL, Contribution::amount);
        var share = o.required(
                "share", Shapes.DECIMAL.where("a share from 0 to 1", Contribution::isShare), Contribution::share);
        return v -> new Contribution(v.get(amount), v.get(share));
    });

    /** Checks the share. */
    public Contribution {
        if (!isShare(share)) {
            throw new IllegalArgumentException(
                    "The share (%s) of %s must be from 0 to 1.\nMaybe it is in percent.".formatted(share, amount));
        }
        amount = Decimals.canonical(amount);
        share = Decimals.canonical(share);
    }

    private static boolean isShare(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }
}
