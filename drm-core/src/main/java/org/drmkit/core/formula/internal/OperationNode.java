package org.drmkit.core.formula.internal;

import java.util.List;
import java.util.Locale;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.measure.MeasurePlan;

/**
 * An operation on several formulas, from left to right.
 *
 * @param arithmetic the operation on columns
 * @param operation the same operation as explanations name it
 * @param operands the operands in order
 */
record OperationNode(ColumnOperation arithmetic, Operation operation, List<Node> operands) implements Node {

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        operands.forEach(operand -> operand.request(span, plan));
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        return arithmetic.apply(operands.stream().map(scope::column).toList());
    }

    @Override
    public String unit() {
        return arithmetic.unit(operands.stream().map(Node::unit).toList());
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        return Figures.explain(
                        "formula." + operation.name().toLowerCase(Locale.ROOT), scope.column(this), party, unit())
                .operation(
                        operation,
                        operands.stream()
                                .map(operand -> operand.explain(scope, party))
                                .toList())
                .build();
    }
}
