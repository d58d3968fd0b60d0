package org.drmkit.core.formula.internal;

import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.measure.MeasurePlan;

/**
 * A compiled formula: a column of figures in each period.
 *
 * <p>Equal formulas of one definition share a node, so that a scope computes each once. An engine adds nodes of its own, such as the pay of
 * a rule.
 */
public interface Node {

    /**
     * Asks for the measures that evaluating in a period will read.
     *
     * @param span the period
     * @param plan the plan of the scan
     */
    default void request(Span span, MeasurePlan.Builder plan) {}

    /**
     * Computes the figures of all parties in the scope's period. Callers go through {@link Scope#column}, which computes once.
     *
     * @param scope the period and what the run reads
     * @return one cell for each party
     */
    FigureColumn evaluate(Scope scope);

    /**
     * Tells whether the figures are the same in every period, so that a run computes them once.
     *
     * @return true for a number of the definition and what is made of such numbers alone
     */
    default boolean isConstant() {
        return false;
    }

    /**
     * Returns what the figures count.
     *
     * @return a currency code for money, {@code DATE} for days, else empty
     */
    default String unit() {
        return "";
    }

    /**
     * Explains the figure of one party in the scope's period.
     *
     * @param scope the period and what the run reads
     * @param party the party's index
     * @return a tree whose root has the same figure as the column's cell
     */
    Explanation explain(Scope scope, int party);
}
