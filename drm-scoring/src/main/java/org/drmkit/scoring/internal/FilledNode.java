package org.drmkit.scoring.internal;

import java.util.Optional;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.scoring.scorecard.MissingPolicy;
import org.drmkit.scoring.scorecard.NotApplicablePolicy;

/**
 * The points of a criterion after the policies for gaps. An unusable value counts 0 whatever the policy; what drops out stays missing.
 *
 * @param points the points
 * @param id the id of the criterion
 * @param population who is a peer
 * @param missing what a gap does
 * @param notApplicable what a value that does not apply does
 */
record FilledNode(
        Node points, String id, Population population, MissingPolicy missing, NotApplicablePolicy notApplicable)
        implements Node {

    private static final double NEUTRAL = 50;

    @Override
    public FigureColumn evaluate(Scope scope) {
        FigureColumn column = scope.column(points);
        return column.isFull() ? column : filled(column, scope);
    }

    private FigureColumn filled(FigureColumn column, Scope scope) {
        FigureColumn filled = FigureColumn.of(column.size(), 0);
        Optional<PeerMedians> medians =
                missing == MissingPolicy.PEER_MEDIAN ? Optional.of(medians(scope)) : Optional.empty();
        for (int i = 0; i < column.size(); i++) {
            if (ScoreReasons.isUnusable(column, i)) {
                filled.setApproximate(i, 0);
            } else if (isGap(column, i)) {
                fill(i, column, medians, filled);
            } else {
                filled.copyCell(i, column, i);
            }
        }
        return filled;
    }

    PeerMedians medians(Scope scope) {
        return PeerMedians.of(points, id, population, scope);
    }

    /** Tells whether points are missing, or do not apply and count as missing. */
    boolean isGap(FigureColumn column, int i) {
        boolean notApplies = column.kind(i) == CellKind.NOT_APPLICABLE;
        return notApplies ? notApplicable == NotApplicablePolicy.MISSING : !ScoreReasons.isThere(column, i);
    }

    private void fill(int i, FigureColumn column, Optional<PeerMedians> medians, FigureColumn filled) {
        switch (missing) {
            case ZERO -> filled.setApproximate(i, 0);
            case NEUTRAL -> filled.setApproximate(i, NEUTRAL);
            case PEER_MEDIAN -> medians.orElseThrow().fill(i, filled);
            case RENORMALISE, FAIL -> filled.setMissing(i, column.reason(i));
        }
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        FigureColumn column = scope.column(points);
        boolean isFilled = !column.isPresent(party) && scope.column(this).isPresent(party);
        if (!isFilled) {
            return points.explain(scope, party);
        }
        String how = "policy." + (ScoreReasons.isUnusable(column, party) ? Reasons.INVALID : missing.name());
        Node cause = points instanceof KpiNode kpi ? kpi.value() : points;
        return Explanation.builder("filled.points")
                .value(CriterionExplainer.points(scope.column(this), party))
                .argument("policy", how)
                .note(cause.explain(scope, party))
                .build();
    }
}
