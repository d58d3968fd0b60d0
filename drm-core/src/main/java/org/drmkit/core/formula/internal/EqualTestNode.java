package org.drmkit.core.formula.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.measure.Comparison;
import org.drmkit.core.measure.Literal;
import org.drmkit.core.measure.MeasurePlan;

/**
 * A test that an attribute is a number or a code, as the attribute itself is one or the other.
 *
 * <p>{@code {"dealer.tier": {"==": 2}}} holds for the number 2 and for the code 2, and fails for the code GOLD. As in a condition on lines.
 *
 * @param value the attribute
 * @param limit what it is to be
 */
record EqualTestNode(Node value, Literal limit) implements TestNode {

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        value.request(span, plan);
    }

    @Override
    public TruthColumn evaluate(Scope scope) {
        FigureColumn values = scope.column(value);
        Optional<FigureColumn> number = limit.decimal().map(EqualTestNode::constant);
        TruthColumn truths = TruthColumn.of(values.size());
        for (int i = 0; i < values.size(); i++) {
            if (values.isPresent(i)) {
                truths.set(i, isLimit(values, i, number));
            } else {
                truths.setUnknown(i, values.reason(i));
            }
        }
        return truths;
    }

    private static FigureColumn constant(BigDecimal number) {
        return FigureColumn.constant(1, number);
    }

    private boolean isLimit(FigureColumn values, int i, Optional<FigureColumn> number) {
        return values.kind(i) == CellKind.CODE
                ? values.code(i).equals(limit.text())
                : number.filter(equal -> ColumnComparison.compareCells(values, i, equal, 0) == 0)
                        .isPresent();
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        return Truths.explain("test.bound", this, value, scope, party)
                .argument("comparison", Comparison.EQUAL.symbol())
                .argument("limit", limit.text())
                .build();
    }
}
