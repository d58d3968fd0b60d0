package org.drmkit.incentives.line;

import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.money.Money;

/**
 * What one rule says of one trade line.
 *
 * <p>A line of MOTORCYCLES and a rule on CLASSIC: it did not count, and {@code /measures/classic/where/product} is the condition that it
 * failed. Immutable.
 *
 * @param rule the rule
 * @param measure the measure that the base reads, empty if the rule has no base
 * @param from the first day of the period in which the line counts, empty if there is none
 * @param outcome whether it counted
 * @param pointer where in the definition that is decided: the base for a line that counted, else the first condition that failed
 * @param share the line's part of what the dealer is entitled to, empty if it did not count
 */
public record LineAnswer(
        String rule,
        Optional<String> measure,
        Optional<LocalDate> from,
        Outcome outcome,
        Pointer pointer,
        Optional<Money> share) {

    /** Whether a line counted, and if not, what kept it out. */
    public enum Outcome {
        /** It counted, and the rule pays. */
        COUNTED,
        /** It counted, but the rule pays nothing to the dealer in that period. */
        NOT_PAID,
        /** It counted, but the period is not settled yet. */
        NOT_DUE,
        /** It failed a condition of the measure, its stage among them. */
        CONDITION_FAILED,
        /** No money was received for it, and only that counts. */
        NOT_RECEIVED,
        /** It is dated outside of the program, or was not seen by the day of the run. */
        OUTSIDE,
        /** The rule pays without a base. */
        NO_BASE
    }
}
