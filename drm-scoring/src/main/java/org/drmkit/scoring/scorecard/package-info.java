/**
 * Scorecards as data: what dealers are judged by.
 *
 * <p>Start with {@link org.drmkit.scoring.scorecard.Scorecard}, read from JSON or built. It has a tree of {@code Criterion}s, which are
 * {@code Kpi}s with a {@code Score}, references to a {@code Catalogue}, or {@code KpiGroup}s with an {@code Aggregate}; {@code Deduction}s and {@code Gate}s; and the
 * {@code Grade}s that scores reach, at the pace of a {@code GradePolicy}.
 */
@NullMarked
package org.drmkit.scoring.scorecard;

import org.jspecify.annotations.NullMarked;
