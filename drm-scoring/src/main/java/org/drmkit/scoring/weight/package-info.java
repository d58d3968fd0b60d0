/**
 * How much each yardstick counts.
 *
 * <p>Start with {@link org.drmkit.scoring.weight.Weighting}: told by people ({@code ManualWeighting}, {@code RankedWeighting},
 * {@code PairwiseWeighting}, {@code BestWorstWeighting}), or read off the numbers ({@code ObjectiveWeighting}). {@code Weights} is what
 * comes out.
 */
@NullMarked
package org.drmkit.scoring.weight;

import org.jspecify.annotations.NullMarked;
