package org.drmkit.incentives.internal;

import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Reasons;

/** Why a rule pays nothing to a party, and how that is passed from an operand to the pay. */
final class PayReasons {

    /** The value is below the first band, or of no case. */
    static final String NO_BAND = "NO_BAND";

    /** The thresholds are scaled by a number that is not positive. */
    static final String NO_SCALE = "NO_SCALE";

    /** An approximate number can be scored, but never paid on. */
    static final String APPROXIMATE = "APPROXIMATE";

    /** The rule is not for the party. */
    static final String NOT_ELIGIBLE = "NOT_ELIGIBLE";

    /** A test of the rule does not hold. */
    static final String TEST_FAILED = "TEST_FAILED";

    /** Another rule of the competition is paid instead. */
    static final String LOST = "LOST";

    /** The payout is beyond what can be booked. */
    static final String TOO_LARGE = "TOO_LARGE";

    private PayReasons() {}

    /** Passes on why an operand is no exact number; false if it is one. */
    static boolean pass(FigureColumn operand, int i, FigureColumn pay, int cell) {
        if (operand.isDecimal(i)) {
            return false;
        } else if (!operand.isPresent(i)) {
            pay.copyCell(cell, operand, i);
        } else if (operand.kind(i) == CellKind.CODE) {
            pay.setMissing(cell, Reasons.INVALID);
        } else if (operand.kind(i) == CellKind.APPROXIMATE) {
            pay.setMissing(cell, APPROXIMATE);
        } else {
            return false;
        }
        return true;
    }

    /** Tells in a word whether and why a rule pays to a party. */
    static String status(FigureColumn payouts, int i) {
        if (payouts.isPresent(i)) {
            return "PAID";
        }
        String reason = payouts.reason(i);
        return switch (reason) {
            case NOT_ELIGIBLE, TEST_FAILED, NO_BAND -> reason;
            default -> payouts.kind(i).name();
        };
    }
}
