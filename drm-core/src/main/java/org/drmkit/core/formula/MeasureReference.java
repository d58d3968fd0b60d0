package org.drmkit.core.formula;

/**
 * The figure of a measure in the current period, or at another time.
 *
 * <p>{@code "total"} is the current period, {@code {"measure": "total", "at": "YEAR_AGO"}} the same days a year earlier.
 * Immutable.
 *
 * @param name  the measure's name
 * @param at  the time, seen from the current period
 */
public record MeasureReference(String name, At at) implements Formula {}
