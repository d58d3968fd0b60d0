package org.drmkit.core.formula;

/**
 * A value, or another where it is not Present.
 *
 * <p>{@code {"orElse": [{"growth": [..]}, 0.15]}} gives a newcomer 15 %. The only way in which a gap becomes a number. Immutable.
 *
 * @param value  the value
 * @param otherwise  what stands in for it where it is Missing or NotApplicable
 */
public record OrElse(Formula value, Formula otherwise) implements Formula {}
