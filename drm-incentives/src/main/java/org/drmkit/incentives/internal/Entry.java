package org.drmkit.incentives.internal;

import org.drmkit.core.formula.Span;

/**
 * A period of a rule that is settled.
 *
 * @param rule the index of the rule in the program
 * @param span the period
 */
public record Entry(int rule, Span span) {}
