package org.drmkit.core.formula;

import java.util.List;

/**
 * The greatest of some values.
 *
 * <p>{@code {"max": ["points", 0]}} for -3 points is 0. All values must be Present. Immutable.
 *
 * @param operands  the values
 */
public record Max(List<Formula> operands) implements Formula {

    /**
     * Checks that there is an operand.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Max {
        operands = List.copyOf(operands);
        if (operands.isEmpty()) {
            throw new IllegalArgumentException(
                    "The operation max needs at least one operand.\nMaybe a measure's name.");
        }
    }
}
