package org.drmkit.core.formula;

import java.util.List;

/**
 * The sum of some values.
 *
 * <p>{@code {"add": ["total", "units", 12.5]}} for 1,000 and 3 is 1,015.5. Immutable.
 *
 * @param operands  the values
 */
public record Add(List<Formula> operands) implements Formula {

    /**
     * Checks that there is an operand.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Add {
        operands = List.copyOf(operands);
        if (operands.isEmpty()) {
            throw new IllegalArgumentException(
                    "The operation add needs at least one operand.\nMaybe a measure's name.");
        }
    }
}
