package org.drmkit.scoring.internal;

import java.util.List;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.measure.MeasurePlan;

/**
 * The points of several criteria together.
 *
 * @param criteria the criteria in declared order
 * @param aggregator their aggregate
 */
record GroupNode(List<CriterionNode> criteria, Aggregator aggregator) implements Node {

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        criteria.forEach(criterion -> criterion.points().request(span, plan));
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        List<FigureColumn> points = criteria.stream()
                .map(criterion -> scope.column(criterion.points()))
                .toList();
        List<FigureColumn> filled = criteria.stream()
                .map(criterion -> scope.column(criterion.filled()))
                .toList();
        boolean full = aggregator instanceof MeanAggregator && FullMean.fits(points);
        return full ? new FullMean(points, weights()).column() : weighed(points, filled);
    }

    private double[] weights() {
        return criteria.stream().mapToDouble(CriterionNode::weight).toArray();
    }

    private FigureColumn weighed(List<FigureColumn> points, List<FigureColumn> filled) {
        FigureColumn result = FigureColumn.of(points.get(0).size(), 0);
        Weighing weighing = new Weighing(criteria.size());
        for (int i = 0; i < result.size(); i++) {
            if (isThere(points, i)) {
                result.setApproximate(i, weighing.take(this, filled, i).aggregate(aggregator));
            } else if (appliesNowhere(filled, i)) {
                result.setNotApplicable(i, ScoreReasons.NOTHING_APPLIES);
            } else {
                result.setMissing(i, ScoreReasons.NOTHING_PRESENT);
            }
        }
        return result;
    }

    private static boolean isThere(List<FigureColumn> points, int party) {
        for (FigureColumn column : points) {
            if (ScoreReasons.isThere(column, party)) {
                return true;
            }
        }
        return false;
    }

    private static boolean appliesNowhere(List<FigureColumn> filled, int party) {
        return filled.stream().allMatch(column -> column.kind(party) == CellKind.NOT_APPLICABLE);
    }

    /** Returns the factor of each criterion, 0 for those that drop out: the sum of factor x points is the aggregate. */
    double[] factors(Scope scope, int party) {
        List<FigureColumn> filled = criteria.stream()
                .map(criterion -> scope.column(criterion.filled()))
                .toList();
        return new Weighing(criteria.size()).take(this, filled, party).factors(aggregator);
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        return CriterionExplainer.explain(this, scope, party);
    }
}
