package org.drmkit.scoring.internal;

import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;

/**
 * The points of a criterion as a deduction or a gate reads them, and as a fact: a decimal of nine places.
 *
 * @param criterion the criterion
 */
record KpiResultNode(CriterionNode criterion) implements Node {

    @Override
    public FigureColumn evaluate(Scope scope) {
        FigureColumn points = scope.column(criterion.points());
        FigureColumn rounded = FigureColumn.of(points.size(), NineDecimals.SCALE);
        for (int i = 0; i < points.size(); i++) {
            if (points.isPresent(i)) {
                rounded.setDecimal(i, NineDecimals.of(points.doubleValue(i)));
            } else {
                rounded.copyCell(i, points, i);
            }
        }
        return rounded;
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        Explanation.Builder explanation =
                Figures.explain("kpi.result", scope.column(this), party, CriterionExplainer.POINTS);
        return Titles.name(explanation, criterion.criterion()).build();
    }
}
