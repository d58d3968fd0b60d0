package org.drmkit.core.formula.internal;

import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Value;

/** Outcomes of tests as explanations show them. */
final class Truths {

    private Truths() {}

    /** Starts the explanation of an outcome: HOLDS, FAILS, or absent with the reason why it is unknown. */
    static Explanation.Builder explain(String code, TruthColumn truths, int party) {
        Value known = Value.of(truths.holds(party) ? "HOLDS" : "FAILS");
        return Explanation.builder(code)
                .value(truths.reason(party).map(Value::absent).orElse(known));
    }
}
