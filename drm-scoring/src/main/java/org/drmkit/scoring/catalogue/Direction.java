package org.drmkit.scoring.catalogue;

/** Which values of a KPI are good. */
public enum Direction {

    /** High ones. */
    HIGHER,

    /** Low ones. */
    LOWER,

    /** Those in a range. */
    RANGE
}
