package org.drmkit.incentives.internal;

import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Nodes;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.number.Decimals;

/** A rate of the base, or an amount for each unit of it. */
final class RatedNode implements PayNode {

    private final String code;
    private final Node rate;
    private final Node base;
    private final Node product;
    private final String currency;

    private RatedNode(String code, Node rate, Node base, String currency) {
        this.code = code;
        this.rate = rate;
        this.base = base;
        this.product = Nodes.product(rate, base);
        this.currency = currency;
    }

    static RatedNode rate(Node rate, Node base, String currency) {
        return new RatedNode("pay.rated", rate, base, currency);
    }

    static RatedNode perUnit(Node amount, Node base, String currency) {
        return new RatedNode("pay.perUnit", amount, base, currency);
    }

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        product.request(span, plan);
    }

    @Override
    public String unit() {
        return currency;
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        return scope.column(product);
    }

    @Override
    public Payment open(Scope scope) {
        FigureColumn rates = scope.column(rate);
        FigureColumn bases = scope.column(base);
        int places = rates.scale() + bases.scale();
        return new Opened(scope, rates, bases, Math.min(places, Decimals.MAX_SCALE), places <= Decimals.MAX_SCALE);
    }

    private final class Opened extends Payment {

        private final Scope scope;
        private final FigureColumn rates;
        private final FigureColumn bases;
        private final boolean isFast;

        Opened(Scope scope, FigureColumn rates, FigureColumn bases, int scale, boolean isFast) {
            super(scale);
            this.scope = scope;
            this.rates = rates;
            this.bases = bases;
            this.isFast = isFast;
        }

        @Override
        void write(int party, FigureColumn into, int cell) {
            long factor = rates.unscaled(party);
            long number = bases.unscaled(party);
            long amount = factor * number;
            boolean longs = isFast && rates.isDecimal(party) && bases.isDecimal(party);
            if (longs && Math.multiplyHigh(factor, number) == amount >> (Long.SIZE - 1)) {
                into.setDecimal(cell, amount, scale());
            } else {
                into.copyCell(cell, scope.column(product), party);
            }
        }
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        return explanation(scope, party).build();
    }

    /** Explains the pay as that of a band, in one step. */
    Explanation explain(Scope scope, int party, Value bandFrom) {
        return explanation(scope, party).argument("from", bandFrom).build();
    }

    private Explanation.Builder explanation(Scope scope, int party) {
        return Figures.explain(code, scope.column(product), party, currency)
                .argument("base", value(base, scope, party))
                .operation(Operation.PRODUCT, rateOf(scope, party), base.explain(scope, party));
    }

    /** The rate under its name; one that is computed shows how. */
    private Explanation rateOf(Scope scope, int party) {
        Explanation plain = rate.explain(scope, party);
        Explanation.Builder named = Explanation.builder("pay.rate")
                .value(value(rate, scope, party))
                .operation(plain.operation(), plain.operands());
        plain.notes().forEach(named::note);
        return (scope.column(rate).isPresent(party) ? named : named.note(plain)).build();
    }

    /** Tells whether the pay is computed from a value, which then needs no second mention. */
    boolean isOf(Node value) {
        return base == value;
    }

    private static Value value(Node node, Scope scope, int party) {
        return Figures.value(scope.column(node), party, node.unit());
    }
}
