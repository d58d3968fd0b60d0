package org.drmkit.core.formula.internal;

import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.measure.MeasurePlan;

/**
 * A formula, or another one where the first is not present.
 *
 * @param value the first choice
 * @param otherwise the second choice
 */
record OrElseNode(Node value, Node otherwise) implements Node {

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        value.request(span, plan);
        otherwise.request(span, plan);
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        FigureColumn first = scope.column(value);
        FigureColumn second = scope.column(otherwise);
        FigureColumn result = FigureColumn.of(first.size(), Math.max(first.scale(), second.scale()));
        for (int i = 0; i < first.size(); i++) {
            result.copyCell(i, first.isPresent(i) ? first : second, i);
        }
        return result;
    }

    @Override
    public String unit() {
        return value.unit();
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        int chosen = scope.column(value).isPresent(party) ? 0 : 1;
        return Figures.explain("formula.orElse", scope.column(this), party, unit())
                .operation(Operation.choice(chosen), value.explain(scope, party), otherwise.explain(scope, party))
                .build();
    }
}
