/**
 * Numbers and what they come to together.
 *
 * <p>Start with {@link org.drmkit.scoring.statistic.Sample}: the numbers of one kind, their mean, spread and quantiles. {@code Ties} ranks
 * them, {@code Course} follows them through time, {@code Interval} is a stretch of the number line.
 */
@NullMarked
package org.drmkit.scoring.statistic;

import org.jspecify.annotations.NullMarked;
