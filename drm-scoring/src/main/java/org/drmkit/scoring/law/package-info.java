/**
 * The laws of scoring as plain code, to be run on one's own scorecards: in a test, or behind the button that saves a card.
 *
 * <p>Start with {@link org.drmkit.scoring.law.ScorecardLaws}: it takes a card, makes up dealers whose values lie on the card's own
 * thresholds, and says which {@link org.drmkit.scoring.law.ScorecardLaw} does not hold. The package {@code testing} runs the same laws in
 * jqwik.
 */
@NullMarked
package org.drmkit.scoring.law;

import org.jspecify.annotations.NullMarked;
