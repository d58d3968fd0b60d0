package org.drmkit.incentives.internal;

import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.measure.MeasurePlan;

/**
 * A formula whose number is an amount of money, such as the 400 of a milestone.
 *
 * @param amount the formula
 * @param unit the currency
 */
record MoneyNode(Node amount, String unit) implements PayNode {

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        amount.request(span, plan);
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        return scope.column(amount);
    }

    @Override
    public boolean isConstant() {
        return amount.isConstant();
    }

    @Override
    public Payment open(Scope scope) {
        return new Opened(scope.column(amount));
    }

    private static final class Opened extends Payment {

        private final FigureColumn amounts;

        Opened(FigureColumn amounts) {
            super(amounts.scale());
            this.amounts = amounts;
        }

        @Override
        void write(int party, FigureColumn into, int cell) {
            into.copyCell(cell, amounts, party);
        }
    }

    /** Explains the formula under the name of an amount, in the currency. */
    @Override
    public Explanation explain(Scope scope, int party) {
        Explanation plain = amount.explain(scope, party);
        Explanation.Builder explanation = Figures.explain("pay.amount", scope.column(amount), party, unit)
                .operation(plain.operation(), plain.operands());
        plain.notes().forEach(explanation::note);
        return explanation.build();
    }
}
