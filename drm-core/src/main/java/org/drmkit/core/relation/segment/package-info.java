/**
 * Dealers sorted into segments, so that each is in exactly one.
 *
 * <p>Start with {@link org.drmkit.core.relation.segment.SegmentModel}: rules over figures, proven to match every point exactly once
 * when the model is made. {@link org.drmkit.core.relation.segment.AbcCuts} sorts by shares of a total; {@link
 * org.drmkit.core.relation.segment.Movement} says who moved between two days.
 *
 * <p>Sales of 50, 25, 10, 5, 4, 3, 1, 1, 0.5 and 0.5 with cuts at 80 % and 95 % of the total are two dealers of A, three of B and five
 * of C.
 */
@NullMarked
package org.drmkit.core.relation.segment;

import org.jspecify.annotations.NullMarked;
