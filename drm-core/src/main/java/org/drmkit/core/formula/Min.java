package org.drmkit.core.formula;

import java.util.List;

/**
 * The least of some values.
 *
 * <p>{@code {"min": [50, "units"]}} for 70 units is 50. All values must be Present. Immutable.
 *
 * @param operands  the values
 */
public record Min(List<Formula> operands) implements Formula {

    /**
     * Checks that there is an operand.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Min {
        operands = List.copyOf(operands);
        if (operands.isEmpty()) {
            throw new IllegalArgumentException(
                    "The operation min needs at least one operand.\nMaybe a measure's name.");
        }
    }
}
