package org.drmkit.core.formula.internal;

import java.math.BigDecimal;
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
        FigureColumn counts = FigureColumn.constant(run.parties().size(), BigDecimal.ZERO);
        parts(scope).forEach(part -> count(run.scope(part).truth(test), counts));
        return counts;
    }

    private static void count(TruthColumn truths, FigureColumn counts) {
        for (int i = 0; i < counts.size(); i++) {
            if (truths.holds(i)) {
                counts.setDecimal(i, counts.unscaled(i) + 1);
            }
        }
    }

    private List<Span> parts(Scope scope) {
        return scope.span().parts(counted, scope.evaluation().asOf());
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
