package org.drmkit.core.formula.internal;

import org.drmkit.core.explain.Explanation;
import org.drmkit.core.formula.Span;
import org.drmkit.core.measure.MeasurePlan;

/** A compiled test: true, false or unknown for each party in each period. */
public interface TestNode {

    /**
     * Asks for the measures that evaluating in a period will read.
     *
     * @param span the period
     * @param plan the plan of the scan
     */
    default void request(Span span, MeasurePlan.Builder plan) {}

    /**
     * Tests all parties in the scope's period. Callers go through {@link Scope#truth}, which tests once.
     *
     * @param scope the period and what the run reads
     * @return one cell for each party
     */
    TruthColumn evaluate(Scope scope);

    /**
     * Explains the outcome for one party in the scope's period.
     *
     * @param scope the period and what the run reads
     * @param party the party's index
     * @return what was compared with what, and whether it holds
     */
    Explanation explain(Scope scope, int party);
}
