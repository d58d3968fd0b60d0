package org.drmkit.examples.imports;

/** How the text of a field becomes a value. */
enum Conversion {
    /** The text as it is. */
    TEXT,
    /** A date, or the day of a time in the business's time zone. */
    DATE,
    /** The day after a date: an end that is inclusive there is exclusive here. */
    INCLUSIVE_END,
    /** A date and time in the business's time zone, to the minute. */
    MOMENT,
    /** A number. */
    NUMBER,
    /** A number from 0 to 100 that is a share from 0 to 1 here. */
    PERCENT,
    /** A number that is negative in rows of certain kinds, whatever its sign there. */
    REFUND,
    /** A rank of which 1 is the lowest there: the highest of {@code of} ranks becomes 1. */
    RANK_FROM_LOWEST
}
