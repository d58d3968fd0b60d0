/**
 * What dealers are worth: scorecards, judged and explained.
 *
 * <p>Start with {@link org.drmkit.scoring.ScoringEngine}: it takes a {@code Scorecard} and a dealer network, runs on a book as of a day,
 * and its {@code ScoringRun} explains every score, hands the results on as facts, and reports.
 */
@NullMarked
package org.drmkit.scoring;

import org.jspecify.annotations.NullMarked;
