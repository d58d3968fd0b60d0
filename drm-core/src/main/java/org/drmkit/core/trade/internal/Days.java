package org.drmkit.core.trade.internal;

import java.time.LocalDate;

/** Days as numbers counted from 1970-01-01. */
final class Days {

    private static final long LEAST = LocalDate.MIN.toEpochDay();
    private static final long GREATEST = LocalDate.MAX.toEpochDay();

    private Days() {}

    static String text(long epochDay) {
        boolean isDate = LEAST <= epochDay && epochDay <= GREATEST;
        return isDate ? LocalDate.ofEpochDay(epochDay).toString() : "epoch day " + epochDay;
    }
}
