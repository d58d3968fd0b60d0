package org.drmkit.core.formula.internal;

import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.formula.Span;

/**
 * A fact of the period, of another period, or a dealer attribute.
 *
 * @param fact what is read
 */
record FactNode(FactReference fact) implements Node {

    @Override
    public FigureColumn evaluate(Scope scope) {
        Evaluation run = scope.evaluation();
        return fact.at()
                .resolve(scope.span())
                .map(span -> fact.attribute()
                        .map(name -> run.attribute(name, span))
                        .orElseGet(() -> run.fact(fact.name(), span)))
                .orElseGet(() -> Figures.notApplicable(scope, Reasons.NO_PREVIOUS));
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        Explanation.Builder explanation = Figures.explain("formula.fact", scope.column(this), party, unit())
                .argument("fact", fact.name());
        fact.at()
                .resolve(scope.span())
                .ifPresent(span -> explanation.argument("window", time(span, scope.evaluation())));
        return explanation.build();
    }

    /** The period of a fact, the day of an attribute. */
    private String time(Span span, Evaluation run) {
        return fact.attribute().isPresent()
                ? span.attributeDay(run.asOf()).toString()
                : span.whole().toString();
    }
}
