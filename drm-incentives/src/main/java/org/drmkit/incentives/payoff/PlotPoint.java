package org.drmkit.incentives.payoff;

import org.drmkit.core.number.Fraction;

/**
 * A point of a plotted payoff; at a jump there are two with the same base. Immutable.
 *
 * @param base the base
 * @param amount what is paid
 */
public record PlotPoint(Fraction base, Fraction amount) {}
