package org.drmkit.incentives.internal;

import java.math.RoundingMode;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.Rounding;

/**
 * The money of a program: its currency, and how amounts of it are rounded.
 *
 * @param currency the code of the currency, the unit of all pay
 * @param digits the decimal places of its minor unit
 * @param rounding how pay is rounded
 */
record Pays(String currency, int digits, Rounding rounding) {

    static Pays of(Program program) {
        return new Pays(
                program.currency().getCurrencyCode(),
                program.currency().getDefaultFractionDigits(),
                program.rounding());
    }

    /** Rounds what a rule pays. */
    PayNode rounded(PayNode pay) {
        return new RoundNode(pay, digits, rounding.places(digits), rounding.mode());
    }

    /** Rounds a limit to the minor unit. */
    Node limit(Node amount, RoundingMode mode) {
        return new RoundNode(new MoneyNode(amount, currency), digits, digits, mode);
    }
}
