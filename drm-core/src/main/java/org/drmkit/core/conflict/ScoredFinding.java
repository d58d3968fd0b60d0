package org.drmkit.core.conflict;

/**
 * A finding with its score.
 *
 * @param finding the finding
 * @param score the score
 */
public record ScoredFinding(Finding finding, Score score) {}
