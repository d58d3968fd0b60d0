package org.drmkit.core.measure.internal.scan;

import java.time.LocalDate;
import org.drmkit.core.number.Fraction;

/**
 * A line that counted towards a figure.
 *
 * @param line  the line's number in its ledger
 * @param day  the day on which it counted
 * @param value  what it added, or the value that was compared
 */
public record Traced(int line, LocalDate day, Fraction value) {}
