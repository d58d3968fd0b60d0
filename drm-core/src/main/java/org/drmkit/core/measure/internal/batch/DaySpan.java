package org.drmkit.core.measure.internal.batch;

/**
 * The days on which the lines of a ledger may count, numbered from the first.
 *
 * @param least  the first epoch day
 * @param size  the number of days, at least 1
 */
public record DaySpan(int least, int size) {

    public static DaySpan of(int least, int greatest) {
        return least <= greatest ? new DaySpan(least, greatest - least + 1) : new DaySpan(0, 1);
    }
}
