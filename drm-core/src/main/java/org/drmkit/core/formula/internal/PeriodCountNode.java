package org.drmkit.core.formula.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.time.PeriodUnit;

/**
 * The number of months or quarters of the period, begun by {@code asOf}, in which a test holds.
 *
 * @param counted the unit that is counted
 * @param test the test
 */
record PeriodCountNode(PeriodUnit counted, TestNode test) implements Node {

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        span.parts(counted, plan.asOf()).forEach(part -> test.request(part, plan));
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        Evaluation run = scope.evaluation();
        FigureColumn counts = FigureColumn.of(run.parties().size(), 0);
        List<TruthColumn> truths =
                parts(scope).stream().map(part -> run.scope(part).truth(test)).toList();
        for (int i = 0; i < counts.size(); i++) {
            counts.setDecimal(i, holding(truths, i));
        }
        return counts;
    }

    private List<Span> parts(Scope scope) {
        return scope.span().parts(counted, scope.evaluation().asOf());
    }

    private static long holding(List<TruthColumn> truths, int i) {
        return truths.stream().filter(truth -> truth.holds(i)).count();
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        String holding = parts(scope).stream()
                .filter(part -> scope.evaluation().scope(part).truth(test).holds(party))
                .map(part -> part.range().toString())
                .collect(Collectors.joining(", "));
        return Figures.explain("formula.periods", scope.column(this), party, unit())
                .argument("unit", counted.name())
                .argument("periods", holding)
                .build();
    }
}
