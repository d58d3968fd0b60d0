package org.drmkit.core.measure;

/**
 * When a line counts: when it was booked, or when its money came in.
 *
 * <p>Of 1,000.00 sold in March and half paid in April, {@code BOOKED} counts 1,000.00 in March, {@code COLLECTED} 500.00 in
 * April, {@code PAID_IN_FULL} nothing until the other half is there.
 */
public enum Basis {
    /** The whole line on its date. */
    BOOKED,
    /** The line's columns x receipt / line amount, on the date of each receipt. */
    COLLECTED,
    /** The whole line on the day from which the receipts cover what is owed, without interruption up to {@code asOf}. */
    PAID_IN_FULL
}
