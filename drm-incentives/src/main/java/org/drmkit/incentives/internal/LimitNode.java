package org.drmkit.incentives.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.ColumnComparison;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.measure.MeasurePlan;

/**
 * A rounded payout, raised to a least and then cut to a most amount.
 *
 * @param payout the payout, of which a party that has none keeps none
 * @param min the least amount, rounded up
 * @param max the most, rounded down
 */
record LimitNode(Node payout, Optional<Node> min, Optional<Node> max) implements Node {

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        payout.request(span, plan);
        min.ifPresent(limit -> limit.request(span, plan));
        max.ifPresent(limit -> limit.request(span, plan));
    }

    @Override
    public String unit() {
        return payout.unit();
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        FigureColumn limited = copy(scope.column(payout));
        min.map(scope::column).ifPresent(limits -> raise(limited, limits));
        max.map(scope::column).ifPresent(limits -> cut(limited, limits));
        return limited;
    }

    private static FigureColumn copy(FigureColumn source) {
        FigureColumn copy = FigureColumn.of(source.size(), source.scale());
        for (int i = 0; i < copy.size(); i++) {
            copy.copyCell(i, source, i);
        }
        return copy;
    }

    private static void raise(FigureColumn limited, FigureColumn limits) {
        for (int i = 0; i < limited.size(); i++) {
            if (limited.isPresent(i)
                    && limits.isPresent(i)
                    && ColumnComparison.compareCells(limited, i, limits, i) < 0) {
                limited.copyCell(i, limits, i);
            }
        }
    }

    private static void cut(FigureColumn limited, FigureColumn limits) {
        FigureColumn zero = FigureColumn.of(1, limits.scale());
        zero.setDecimal(0, 0);
        for (int i = 0; i < limited.size(); i++) {
            boolean positive = limits.isPresent(i) && ColumnComparison.compareCells(limits, i, zero, 0) > 0;
            FigureColumn limit = positive ? limits : zero;
            int cell = positive ? i : 0;
            if (limited.isPresent(i) && ColumnComparison.compareCells(limited, i, limit, cell) > 0) {
                limited.copyCell(i, limit, cell);
            }
        }
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        Explanation paid = payout.explain(scope, party);
        if (!scope.column(payout).isPresent(party)) {
            return paid;
        }
        Explanation raised = min.map(scope::column)
                .filter(limits -> limits.isPresent(party))
                .map(limits -> limit("pay.min", Operation.MAX, paid, Figures.value(limits, party, unit())))
                .orElse(paid);
        return max.map(scope::column)
                .map(limits -> limit("pay.max", Operation.MIN, raised, most(limits, party)))
                .orElse(raised);
    }

    /** A most amount that is not present, or below 0, is 0. */
    private Value most(FigureColumn limits, int party) {
        Value limit = Figures.value(limits, party, unit());
        return limit.number().filter(number -> number.signum() > 0).isPresent()
                ? limit
                : Value.of(BigDecimal.ZERO, unit());
    }

    private Explanation limit(String code, Operation operation, Explanation paid, Value limit) {
        return Explanation.builder("pay.limited")
                .unit(unit())
                .operation(operation, paid, Explanation.input(code, limit))
                .build();
    }
}
