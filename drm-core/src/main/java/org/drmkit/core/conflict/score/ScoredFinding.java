package org.drmkit.core.conflict.score;

import org.drmkit.core.conflict.Finding;

/**
 * A finding with its score.
 *
 * @param finding the finding
 * @param score the score
 */
public record ScoredFinding(Finding finding, Score score) {}
