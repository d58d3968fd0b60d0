package org.drmkit.scoring.scorecard;

import java.math.BigDecimal;

/**
 * A grade with the score from which on it is given.
 *
 * <p>The bound belongs to the grade, and the best one has no upper end: with A from 90, scores of 90 and of 100 are an A. Immutable.
 *
 * @param grade the grade
 * @param from the lowest score of it
 */
public record Grade(String grade, BigDecimal from) {}
