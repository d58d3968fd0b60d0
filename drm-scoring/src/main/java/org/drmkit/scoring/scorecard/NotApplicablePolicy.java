package org.drmkit.scoring.scorecard;

/** What a value that does not apply does to the score, such as the growth of a dealer who did not trade a year ago. */
public enum NotApplicablePolicy {
    /** It drops out, and is not counted against the coverage. */
    DROP,
    /** It is treated as a missing one. */
    MISSING
}
