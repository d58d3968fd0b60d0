package org.drmkit.core.formula.internal;

import java.util.IdentityHashMap;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;

/** The evaluation of nodes in one period: each node is computed once. Not thread-safe. */
public final class Scope {

    private final Evaluation evaluation;
    private final Span span;
    private final IdentityHashMap<Node, FigureColumn> columns = new IdentityHashMap<>();
    private final IdentityHashMap<TestNode, TruthColumn> truths = new IdentityHashMap<>();

    Scope(Evaluation evaluation, Span span) {
        this.evaluation = evaluation;
        this.span = span;
    }

    /**
     * Returns a scope of the same period in which some nodes have other figures; what depends on them is computed anew.
     *
     * @param figures the figures by node
     * @return the scope
     */
    public Scope replacing(IdentityHashMap<Node, FigureColumn> figures) {
        Scope scope = new Scope(evaluation, span);
        scope.columns.putAll(figures);
        return scope;
    }

    /**
     * Returns what the run reads.
     *
     * @return the evaluation that this scope belongs to
     */
    public Evaluation evaluation() {
        return evaluation;
    }

    /**
     * Returns the period.
     *
     * @return the span
     */
    public Span span() {
        return span;
    }

    /**
     * Returns the figures of a node in this period.
     *
     * @param node the node
     * @return one cell for each party
     */
    public FigureColumn column(Node node) {
        FigureColumn known = columns.get(node);
        if (known == null) {
            known = node.isConstant() ? evaluation.constant(node, this) : node.evaluate(this);
            columns.put(node, known);
        }
        return known;
    }

    /**
     * Returns the outcomes of a test in this period.
     *
     * @param test the test
     * @return one cell for each party
     */
    public TruthColumn truth(TestNode test) {
        TruthColumn known = truths.get(test);
        if (known == null) {
            known = test.evaluate(this);
            truths.put(test, known);
        }
        return known;
    }
}
