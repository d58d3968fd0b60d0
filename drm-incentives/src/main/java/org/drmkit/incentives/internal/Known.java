package org.drmkit.incentives.internal;

import java.time.LocalDate;

/**
 * What is known: trade lines up to one day, facts and dealer attributes perhaps up to an earlier one.
 *
 * @param asOf the last day of lines, and the day of settlement
 * @param facts the day up to which facts were recorded
 * @param attributes the latest day on which attributes are taken
 */
record Known(LocalDate asOf, LocalDate facts, LocalDate attributes) {

    static Known on(LocalDate day) {
        return new Known(day, day, day);
    }
}
