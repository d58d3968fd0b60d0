package org.drmkit.scoring.selection;

/**
 * How a candidate stands.
 *
 * @param candidate the candidate
 * @param score its score
 * @param rank its rank, 1 for the best; as many as are level have the same
 */
public record Standing(String candidate, double score, int rank) {}
