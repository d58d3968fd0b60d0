package org.drmkit.incentives.program;

/** What becomes of a statement that nets to less than nothing, such as -100.00 after a return. */
public enum NegativeNet {
    /** It is carried into the dealer's next statement. */
    CARRY,
    /** The dealer owes it. */
    CLAIM
}
