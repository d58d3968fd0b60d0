package org.drmkit.core.formula;

/**
 * The quotient of two values, as an exact fraction.
 *
 * <p>{@code {"divide": ["total", 3]}} for 100 is 100/3, and three times that is 100 again. Division by zero is NotApplicable. Immutable.
 *
 * @param dividend  what is divided
 * @param divisor  what it is divided by
 */
public record Divide(Formula dividend, Formula divisor) implements Formula {}
