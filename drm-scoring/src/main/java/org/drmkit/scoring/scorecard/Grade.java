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
public record Grade(String grade, BigDecimal from) {

    /**
     * Returns a grade.
     *
     * @param grade the name
     * @param from the lowest score of it, as a decimal text
     * @return the grade
     */
    public static Grade of(String grade, String from) {
        return new Grade(grade, ScoreShapes.number(from));
    }
}
