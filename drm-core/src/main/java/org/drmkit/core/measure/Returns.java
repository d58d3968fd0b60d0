package org.drmkit.core.measure;

/**
 * Whether a figure counts the lines that take others back.
 *
 * <p>Of a sale of 100.00 and its return of -30.00, {@code NET} is 70.00 and {@code WITHOUT_REVERSALS} 100.00. A return that
 * names no line is a line of its own and counts in both.
 */
public enum Returns {
    /** With the lines that reverse others, on the date of the line that they reverse. */
    NET,
    /** Without the lines that reverse others. */
    WITHOUT_REVERSALS
}
