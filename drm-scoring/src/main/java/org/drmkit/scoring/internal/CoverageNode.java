package org.drmkit.scoring.internal;

import java.util.List;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;

/**
 * The share of the applicable weight that is present in a node, through the tree; nothing applies if no weight does.
 *
 * @param criteria the criteria of the node
 */
record CoverageNode(List<CriterionNode> criteria) implements Node {

    private static final Scalar ALL = new Scalar.Approximate(1);

    /**
     * The coverage of a KPI: 1 if it has points, 0 if they are missing.
     *
     * @param filled its points, and whether what does not apply counts as missing
     */
    record OfKpi(FilledNode filled) implements Node {

        @Override
        public FigureColumn evaluate(Scope scope) {
            FigureColumn points = scope.column(filled.points());
            FigureColumn coverage = FigureColumn.of(points.size(), 0);
            for (int i = 0; i < points.size(); i++) {
                if (points.kind(i) == CellKind.NOT_APPLICABLE && !filled.isGap(points, i)) {
                    coverage.copyCell(i, points, i);
                } else {
                    coverage.setApproximate(i, points.isPresent(i) ? 1 : 0);
                }
            }
            return coverage;
        }

        @Override
        public Explanation explain(Scope scope, int party) {
            return CriterionExplainer.coverage(scope.column(this), party);
        }
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        boolean whole = criteria.stream()
                .map(CriterionNode::points)
                .allMatch(points ->
                        points instanceof KpiNode && scope.column(points).isFull());
        return whole
                ? FigureColumn.constant(scope.column(criteria.get(0).points()).size(), ALL)
                : shares(scope);
    }

    private FigureColumn shares(Scope scope) {
        List<FigureColumn> parts = criteria.stream()
                .map(criterion -> scope.column(criterion.coverage()))
                .toList();
        FigureColumn coverage = FigureColumn.of(parts.get(0).size(), 0);
        double[] shares = new double[parts.size()];
        double[] weights = new double[parts.size()];
        for (int i = 0; i < coverage.size(); i++) {
            int n = 0;
            for (int k = 0; k < parts.size(); k++) {
                if (parts.get(k).isPresent(i)) {
                    shares[n] = parts.get(k).doubleValue(i);
                    weights[n++] = criteria.get(k).weight();
                }
            }
            set(coverage, i, shares, weights, n);
        }
        return coverage;
    }

    private static void set(FigureColumn coverage, int i, double[] shares, double[] weights, int n) {
        if (n == 0) {
            coverage.setNotApplicable(i, ScoreReasons.NOTHING_APPLIES);
        } else {
            coverage.setApproximate(i, Aggregator.dot(weights, shares, n) / Aggregator.sum(weights, n));
        }
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        return CriterionExplainer.coverage(scope.column(this), party);
    }
}
