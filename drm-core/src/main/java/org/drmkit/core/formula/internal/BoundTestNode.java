package org.drmkit.core.formula.internal;

import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.formula.Span;
import org.drmkit.core.measure.Comparison;
import org.drmkit.core.measure.MeasurePlan;

/**
 * A test of a formula against one limit.
 *
 * @param value the formula
 * @param comparison how they are compared
 * @param limit the limit
 */
record BoundTestNode(Node value, Comparison comparison, Node limit) implements TestNode {

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        value.request(span, plan);
        limit.request(span, plan);
    }

    @Override
    public TruthColumn evaluate(Scope scope) {
        FigureColumn values = scope.column(value);
        FigureColumn limits = scope.column(limit);
        TruthColumn truths = TruthColumn.of(values.size());
        for (int i = 0; i < values.size(); i++) {
            if (ColumnOperation.isNumber(values, i) && ColumnOperation.isNumber(limits, i)) {
                truths.set(i, comparison.holds(ColumnComparison.compareCells(values, i, limits, i)));
            } else {
                truths.setUnknown(i, reason(ColumnOperation.isNumber(values, i) ? limits : values, i));
            }
        }
        return truths;
    }

    private static String reason(FigureColumn column, int i) {
        return column.isPresent(i) ? Reasons.INVALID : column.reason(i);
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        Explanation.Builder explanation = Truths.explain("test.bound", this, value, scope, party)
                .argument("comparison", comparison.symbol())
                .argument("limit", Figures.value(scope.column(limit), party, limit.unit()));
        if (!(limit instanceof ConstantNode)) {
            explanation.note(limit.explain(scope, party));
        }
        return explanation.build();
    }
}
