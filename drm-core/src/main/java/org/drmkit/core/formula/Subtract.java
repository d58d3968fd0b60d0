package org.drmkit.core.formula;

/**
 * The difference of two values.
 *
 * <p>{@code {"subtract": ["total", 200]}} for 1,000 is 800. Immutable.
 *
 * @param minuend  what is subtracted from
 * @param subtrahend  what is subtracted
 */
public record Subtract(Formula minuend, Formula subtrahend) implements Formula {}
