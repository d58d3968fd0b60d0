package org.drmkit.core.formula;

import org.drmkit.core.measure.Bounds;

/**
 * A test that a value keeps bounds, which may be formulas themselves.
 *
 * <p>{@code {"value": "total", ">=": 1000, "<": {"fact": "limit"}}}. The comparison is exact. Immutable.
 *
 * @param value  the value
 * @param bounds  the bounds
 */
public record ValueTest(Formula value, Bounds<Formula> bounds) implements Test {}
