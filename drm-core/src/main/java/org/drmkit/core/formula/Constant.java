package org.drmkit.core.formula;

import java.math.BigDecimal;
import org.drmkit.core.fact.Scalar;

/**
 * A number that is the same for every party and period.
 *
 * <p>Written {@code 12.5} or {@code "12.5"}. Immutable; equal by value, so that 0.10 is 0.1.
 *
 * @param value  the number
 */
public record Constant(BigDecimal value) implements Formula {

    /**
     * Drops trailing zeros.
     *
     * @throws IllegalArgumentException if the number has more than 18 decimal places or more than 40 digits
     */
    public Constant {
        value = new Scalar.Decimal(value).value();
    }
}
