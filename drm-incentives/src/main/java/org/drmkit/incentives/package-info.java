/**
 * What dealers are owed: programs settled to the cent.
 *
 * <p>Start with {@link org.drmkit.incentives.IncentiveEngine}: it takes a {@code Program} and a dealer network, runs on a book as of a day,
 * and its {@code IncentiveRun} explains every figure and settles against what was settled before.
 */
@NullMarked
package org.drmkit.incentives;

import org.jspecify.annotations.NullMarked;
