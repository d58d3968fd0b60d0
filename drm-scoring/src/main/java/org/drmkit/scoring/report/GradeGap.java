package org.drmkit.scoring.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a dealer lacks for the next grade.
 *
 * <p>With a score of 70 and B from 75 there are 5 points missing; a KPI of half the weight has to gain 10, one of a tenth 50. Immutable.
 *
 * @param grade the next grade
 * @param points the points that the score lacks
 * @param changes for each KPI that can do it alone the smallest change, the smallest first; equal ones as declared
 * @param limit the score that a gate leaves, if that alone keeps the grade out of reach
 * @param periods the periods in a row for which the score must be so good, 1 without a grade policy
 */
public record GradeGap(String grade, BigDecimal points, List<Change> changes, Optional<BigDecimal> limit, int periods) {

    /** Keeps the changes. */
    public GradeGap {
        changes = List.copyOf(changes);
    }

    /**
     * The smallest change of one KPI that does, all others staying as they are.
     *
     * @param kpi the KPI
     * @param from its points
     * @param to the points that it needs
     */
    public record Change(String kpi, BigDecimal from, BigDecimal to) {

        /**
         * Returns how far it is.
         *
         * @return the points that the KPI has to gain
         */
        public BigDecimal points() {
            return to.subtract(from);
        }
    }
}
