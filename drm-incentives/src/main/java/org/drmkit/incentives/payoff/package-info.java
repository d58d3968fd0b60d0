/**
 * What a rule pays as a function of its base: exact, piece by piece, for plotting and for finding where it turns.
 *
 * <p>Start with {@link org.drmkit.incentives.payoff.Payoff}.
 */
@NullMarked
package org.drmkit.incentives.payoff;

import org.jspecify.annotations.NullMarked;
