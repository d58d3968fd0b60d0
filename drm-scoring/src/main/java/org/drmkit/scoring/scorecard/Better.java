package org.drmkit.scoring.scorecard;

/** Which of two values of a KPI is the better one. */
public enum Better {
    /** The higher one, as of sales. */
    HIGHER,
    /** The lower one, as of complaints. */
    LOWER
}
