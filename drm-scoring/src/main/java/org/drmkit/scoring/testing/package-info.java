/**
 * The laws of scorecards as jqwik properties, for the tests of those who write cards, and what scorers, weightings and methods of selection
 * keep to, for those who write their own.
 *
 * <p>Start with {@link org.drmkit.scoring.testing.ScorecardContract}: a class of three lines runs all laws on a card; likewise
 * {@code ScorerContract}, {@code WeightingContract} and {@code SelectionMethodContract}. jqwik is an optional
 * dependency: who uses this package brings it.
 */
@NullMarked
package org.drmkit.scoring.testing;

import org.jspecify.annotations.NullMarked;
