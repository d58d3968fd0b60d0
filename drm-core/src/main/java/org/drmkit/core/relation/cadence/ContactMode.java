package org.drmkit.core.relation.cadence;

/** How two sides were in contact. */
public enum ContactMode {
    /** One side came to the other. */
    VISIT,
    /** By telephone. */
    CALL,
    /** By video. */
    VIDEO,
    /** At an event of several dealers. */
    EVENT,
    /** Messages that were answered. */
    MESSAGE,
    /** Said to many at once, without an answer: never counts as contact. */
    BROADCAST
}
