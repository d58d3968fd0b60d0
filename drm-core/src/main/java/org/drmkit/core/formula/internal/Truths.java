package org.drmkit.core.formula.internal;

import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.fact.FigureColumn;

/** Outcomes of tests as explanations show them. */
final class Truths {

    private Truths() {}

    /** Starts the explanation of an outcome: HOLDS, FAILS, or absent with the reason why it is unknown. */
    static Explanation.Builder explain(String code, TruthColumn truths, int party) {
        Value known = Value.of(truths.holds(party) ? "HOLDS" : "FAILS");
        return Explanation.builder(code)
                .value(truths.reason(party).map(Value::absent).orElse(known));
    }

    /** Starts the explanation of a test of a value, which stands below, and in the same line if it is there. */
    static Explanation.Builder explain(String code, TestNode test, Node value, Scope scope, int party) {
        Explanation.Builder explanation =
                explain(code, scope.truth(test), party).note(value.explain(scope, party));
        FigureColumn values = scope.column(value);
        return values.isPresent(party)
                ? explanation.argument("tested", Figures.value(values, party, value.unit()))
                : explanation;
    }
}
