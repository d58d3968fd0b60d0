/**
 * Sorting dealers into segments, each of which is treated in its own way.
 *
 * <p>Start with {@link org.drmkit.scoring.segment.SegmentEngine}, which runs a {@code SegmentModel}: by cumulative share, by quadrant, or by
 * rules that are proved to leave no point out and to claim none twice. Two {@code SegmentReport}s make a {@code Movement}.
 */
@NullMarked
package org.drmkit.scoring.segment;

import org.jspecify.annotations.NullMarked;
