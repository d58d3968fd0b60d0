package org.drmkit.core.formula;

import java.time.LocalDate;

/**
 * A day to compare a date with.
 *
 * <p>In {@code {"value": "first", "<": "2026-01-15"}} it is the bound. Dates are only for tests: adding one to a number is an
 * error. Immutable.
 *
 * @param value  the day
 */
public record DateConstant(LocalDate value) implements Formula {}
