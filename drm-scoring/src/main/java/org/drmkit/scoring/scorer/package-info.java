/**
 * What turns values into points.
 *
 * <p>Start with {@link org.drmkit.scoring.scorer.Scorer}, the interface of a caller's own scorers; {@code Scorers} has the shipped ones. A
 * scorer reads the {@code Values} of all dealers and writes their {@code Points}.
 */
@NullMarked
package org.drmkit.scoring.scorer;

import org.jspecify.annotations.NullMarked;
