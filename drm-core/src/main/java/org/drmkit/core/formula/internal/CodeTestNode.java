package org.drmkit.core.formula.internal;

import java.util.Set;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.measure.MeasurePlan;

/**
 * A test on the code of a fact or an attribute; a number is the code that it is written as.
 *
 * @param value the fact
 * @param codes the codes that pass
 */
record CodeTestNode(Node value, Set<String> codes) implements TestNode {

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        value.request(span, plan);
    }

    @Override
    public TruthColumn evaluate(Scope scope) {
        FigureColumn values = scope.column(value);
        TruthColumn truths = TruthColumn.of(values.size());
        for (int i = 0; i < values.size(); i++) {
            if (values.isPresent(i)) {
                truths.set(i, codes.contains(Figures.code(values, i)));
            } else {
                truths.setUnknown(i, values.reason(i));
            }
        }
        return truths;
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        return Truths.explain("test.code", this, value, scope, party)
                .argument("codes", String.join(", ", codes))
                .build();
    }
}
