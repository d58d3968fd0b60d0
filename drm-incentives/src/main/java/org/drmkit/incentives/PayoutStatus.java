package org.drmkit.incentives;

/** Whether a rule pays to a dealer for a period, and if not, why. */
public enum PayoutStatus {
    /** The rule applies, be it with an amount of 0. */
    PAID,
    /** The rule is not for the dealer. */
    NOT_ELIGIBLE,
    /** A test fails. */
    TEST_FAILED,
    /** The value is below the first band, or a code is of no case. */
    NO_BAND,
    /** A value that is needed is missing. */
    MISSING,
    /** A value that is needed does not apply, such as growth from nothing. */
    NOT_APPLICABLE,
    /** Another rule of the competition is paid instead. */
    LOST
}
