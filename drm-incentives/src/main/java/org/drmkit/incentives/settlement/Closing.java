package org.drmkit.incentives.settlement;

/** What becomes of the amounts of a rule that a program no longer has. */
public enum Closing {
    /** What was made due stays with the dealer. */
    KEEP,
    /** What was made due is taken back. */
    CLAW_BACK
}
