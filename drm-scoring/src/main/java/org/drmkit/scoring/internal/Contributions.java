package org.drmkit.scoring.internal;

import java.util.Optional;
import org.drmkit.core.fact.FigureColumn;

/**
 * What each criterion makes of the score before deductions: the sum of factor x points is the score, in every node.
 *
 * @param judgement the judgement
 */
record Contributions(Judgement judgement) {

    private static final double FULL = 100;

    /** Takes the factor of a criterion. */
    @FunctionalInterface
    interface Visitor {

        void visit(CriterionNode criterion, double factor);
    }

    /** Visits all criteria, outer ones first, in declared order; the factor of those that drop out is 0. */
    void each(int dealer, Visitor visitor) {
        each(judgement.card().root(), 1, dealer, visitor);
    }

    private void each(GroupNode node, double weight, int dealer, Visitor visitor) {
        double[] factors = node.factors(judgement.scope(), dealer);
        for (int k = 0; k < factors.length; k++) {
            CriterionNode criterion = node.criteria().get(k);
            visitor.visit(criterion, weight * factors[k]);
            if (criterion.points() instanceof GroupNode inner) {
                boolean counts = judgement.scope().column(inner).isPresent(dealer);
                each(inner, counts ? weight * factors[k] : 0, dealer, visitor);
            }
        }
    }

    /** Returns the points with which a criterion counts, empty if it drops out. */
    Optional<Double> counted(CriterionNode criterion, int dealer) {
        FigureColumn filled = judgement.scope().column(criterion.filled());
        return filled.isPresent(dealer) ? Optional.of(filled.doubleValue(dealer)) : Optional.empty();
    }

    /** Returns what so many points more would add. */
    static double lost(double factor, double points) {
        return lost(factor, points, FULL);
    }

    static double lost(double factor, double points, double baseline) {
        return factor * Math.max(0, baseline - points);
    }
}
