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

/** A rate of the base, or an amount for each unit of it. */
final class RatedNode implements Node {

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
    public Explanation explain(Scope scope, int party) {
        return Figures.explain(code, scope.column(product), party, currency)
                .argument("rate", value(rate, scope, party))
                .argument("base", value(base, scope, party))
                .operation(Operation.PRODUCT, rate.explain(scope, party), base.explain(scope, party))
                .build();
    }

    private static Value value(Node node, Scope scope, int party) {
        return Figures.value(scope.column(node), party, node.unit());
    }
}
