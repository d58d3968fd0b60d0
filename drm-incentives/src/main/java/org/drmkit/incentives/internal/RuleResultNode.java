package org.drmkit.incentives.internal;

import java.util.function.Function;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.measure.MeasurePlan;

/**
 * The payout of another rule in the same period; 0 where that rule does not apply.
 *
 * @param id the rule
 * @param rules finds its node
 */
record RuleResultNode(String id, Function<String, Node> rules) implements Node {

    private Node rule() {
        return rules.apply(id);
    }

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        rule().request(span, plan);
    }

    @Override
    public String unit() {
        return rule().unit();
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        FigureColumn payouts = scope.column(rule());
        FigureColumn result = FigureColumn.of(payouts.size(), payouts.scale());
        for (int i = 0; i < result.size(); i++) {
            if (payouts.isPresent(i)) {
                result.copyCell(i, payouts, i);
            } else {
                result.setDecimal(i, 0);
            }
        }
        return result;
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        Explanation.Builder explanation = Figures.explain("rule.result", scope.column(this), party, unit())
                .argument("rule", id);
        Explanation payout = rule().explain(scope, party);
        boolean applies = scope.column(rule()).isPresent(party);
        return (applies ? explanation.operation(Operation.SAME, payout) : explanation.note(payout)).build();
    }
}
