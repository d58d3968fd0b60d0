package org.drmkit.core.formula;

import java.util.List;

/**
 * The product of some values.
 *
 * <p>{@code {"multiply": ["total", 0.02]}} for 1,000 is 20. Immutable.
 *
 * @param operands  the factors
 */
public record Multiply(List<Formula> operands) implements Formula {

    /**
     * Checks that there is an operand.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Multiply {
        operands = List.copyOf(operands);
        if (operands.isEmpty()) {
            throw new IllegalArgumentException(
                    "The operation multiply needs at least one operand.\nMaybe a measure's name.");
        }
    }
}
