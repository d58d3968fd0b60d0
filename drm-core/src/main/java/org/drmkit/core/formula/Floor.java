package org.drmkit.core.formula;

/**
 * The greatest whole number that is not above a value.
 *
 * <p>{@code {"floor": {"divide": ["total", 10000]}}} for 29,999 is 2; of -0.5 it is -1. Immutable.
 *
 * @param operand  the value
 */
public record Floor(Formula operand) implements Formula {}
