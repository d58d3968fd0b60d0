package org.drmkit.core.formula.internal;

import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.number.Decimals;

/**
 * The largest whole number that is not above a formula.
 *
 * @param operand the formula
 */
record FloorNode(Node operand) implements Node {

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        operand.request(span, plan);
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        FigureColumn values = scope.column(operand);
        FigureColumn result = FigureColumn.of(values.size(), 0);
        long divisor = Decimals.powerOfTen(values.scale());
        for (int i = 0; i < values.size(); i++) {
            if (values.isDecimal(i)) {
                result.setDecimal(i, Math.floorDiv(values.unscaled(i), divisor));
            } else {
                floor(values, i, result);
            }
        }
        return result;
    }

    private static void floor(FigureColumn values, int i, FigureColumn result) {
        switch (values.kind(i)) {
            case QUOTIENT -> result.setDecimal(i, Math.floorDiv(values.unscaled(i), values.divisor(i)));
            case EXACT -> result.setFraction(i, values.fraction(i).floor());
            case APPROXIMATE -> result.setApproximate(i, Math.floor(values.doubleValue(i)));
            default -> ColumnOperation.copyNumber(values, i, result);
        }
    }

    @Override
    public String unit() {
        return operand.unit();
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        return Figures.explain("formula.floor", scope.column(this), party, unit())
                .operation(Operation.FLOOR, operand.explain(scope, party))
                .build();
    }
}
