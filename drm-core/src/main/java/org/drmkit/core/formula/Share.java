package org.drmkit.core.formula;

/**
 * The share of a part in a whole.
 *
 * <p>{@code {"share": ["parts", "total"]}} for 200 of 1,000 is 0.2. A whole that is zero or negative is NotApplicable. Immutable.
 *
 * @param part  the part
 * @param whole  the whole
 */
public record Share(Formula part, Formula whole) implements Formula {}
