package org.drmkit.core.conflict.internal;

import java.time.LocalDate;
import org.drmkit.core.time.DateRange;

/** Days as numbers that fit an int; those millions of years away are one with the end of time. */
final class Days {

    /** The day that never comes. */
    static final int NEVER = Integer.MAX_VALUE;

    private Days() {}

    /** Returns the first day after a range. */
    static int end(DateRange range) {
        return range.to().map(Days::number).orElse(NEVER);
    }

    static int number(LocalDate day) {
        return (int) Math.max(-NEVER, Math.min(NEVER, day.toEpochDay()));
    }
}
