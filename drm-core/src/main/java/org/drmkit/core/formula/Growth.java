package org.drmkit.core.formula;

/**
 * The growth from one value to another, as a share of the first.
 *
 * <p>{@code {"growth": [now, before]}} for 1,150 after 1,000 is 0.15. Where {@code before} is zero or negative it is NotApplicable. Immutable.
 *
 * @param now  the later value
 * @param before  the earlier value
 */
public record Growth(Formula now, Formula before) implements Formula {}
