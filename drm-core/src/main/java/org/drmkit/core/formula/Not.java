package org.drmkit.core.formula;

/**
 * A test that another does not hold, though it could be judged.
 *
 * <p>{@code {"not": {"value": {"fact": "overdue"}, ">": 0}}} holds for 0, and fails for a dealer of whom overdue is not known.
 * Immutable.
 *
 * @param test  the other test
 */
public record Not(Test test) implements Test {}
