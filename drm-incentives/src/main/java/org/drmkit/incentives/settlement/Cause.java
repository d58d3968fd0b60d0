package org.drmkit.incentives.settlement;

/** Why a line changed since the settlement before. */
public enum Cause {
    /** The period is settled for the first time. */
    NEW_PERIOD,
    /** Trade lines or receipts that were seen since, and what they claim from caps. */
    LINES,
    /** Facts that were recorded since. */
    FACTS,
    /** Attributes and codes that are other than they were. */
    MASTER_DATA,
    /** Another definition. */
    DEFINITION,
    /** An adjustment. */
    ADJUSTMENT,
    /** A hold that began, or ended. */
    HOLD
}
