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
record LimitNode(PayNode payout, Optional<Node> min, Optional<Node> max) implements PayNode {

    private static final FigureColumn ZERO = FigureColumn.constant(1, BigDecimal.ZERO);

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
    public Payment open(Scope scope) {
        return new Opened(payout.open(scope), min.map(scope::column), max.map(scope::column));
    }

    private static final class Opened extends Payment {

        private final Payment payment;
        private final Optional<FigureColumn> least;
        private final Optional<FigureColumn> most;

        Opened(Payment payment, Optional<FigureColumn> least, Optional<FigureColumn> most) {
            super(payment.scale());
            this.payment = payment;
            this.least = least;
            this.most = most;
        }

        @Override
        void write(int party, FigureColumn into, int cell) {
            payment.write(party, into, cell);
            if (into.isPresent(cell) && least.isPresent()) {
                raise(least.get(), party, into, cell);
            }
            if (into.isPresent(cell) && most.isPresent()) {
                cut(most.get(), party, into, cell);
            }
        }

        private static void raise(FigureColumn limits, int party, FigureColumn into, int cell) {
            if (limits.isPresent(party) && ColumnComparison.compareCells(into, cell, limits, party) < 0) {
                into.copyCell(cell, limits, party);
            }
        }

        /** A limit that is not present, or below 0, is 0. */
        private static void cut(FigureColumn limits, int party, FigureColumn into, int cell) {
            boolean positive = limits.isPresent(party) && ColumnComparison.compareCells(limits, party, ZERO, 0) > 0;
            FigureColumn limit = positive ? limits : ZERO;
            int from = positive ? party : 0;
            if (ColumnComparison.compareCells(into, cell, limit, from) > 0) {
                into.copyCell(cell, limit, from);
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
