package org.drmkit.incentives.internal;

import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Nodes;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.measure.MeasurePlan;

/** The base of a rule with what is carried into the period. */
final class CarriedBaseNode implements Node {

    private final Node base;
    private final CarryNode carry;
    private final Node sum;

    CarriedBaseNode(Node base, CarryNode carry) {
        this.base = base;
        this.carry = carry;
        this.sum = Nodes.sum(base, carry);
    }

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        base.request(span, plan);
    }

    @Override
    public String unit() {
        return base.unit();
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        return scope.column(CarryNode.before(scope.span()).isPresent() ? sum : base);
    }

    /** Shows the carry only where there is one. */
    @Override
    public Explanation explain(Scope scope, int party) {
        FigureColumn carried = scope.column(carry);
        boolean none = carried.isDecimal(party) && carried.unscaled(party) == 0;
        return (none ? base : sum).explain(scope, party);
    }
}
