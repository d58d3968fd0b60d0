package org.drmkit.core.conflict;

/** How much a finding matters, the worst first; a level comes from a table, so that it can be explained. */
public enum Severity {
    /** Two rights that cannot both be kept, such as two exclusive grants of one place. */
    CRITICAL,
    /** A right that another dealer or a sale runs against. */
    HIGH,
    /** A price that hurts others. */
    MEDIUM,
    /** A chance that is missed. */
    LOW,
    /** Nothing to act on by itself. */
    INFO
}
