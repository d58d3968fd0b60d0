package org.drmkit.core.formula.internal;

import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.formula.At;
import org.drmkit.core.formula.Span;
import org.drmkit.core.measure.MeasureKey;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.Stage;

/**
 * A measure in the period, or at another time.
 *
 * @param name the name in the definition
 * @param key the measure, the level and the view of returns
 * @param at when
 * @param unit the currency of amounts, {@link Figures#DATE} for days, else empty
 * @param stage the stage of trade whose lines count
 */
record MeasureNode(String name, MeasureKey key, At at, String unit, Stage stage) implements Node {

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        at.resolve(span).ifPresent(window -> plan.request(key, window.range()));
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        return at.resolve(scope.span())
                .map(window -> scope.evaluation().measure(key, window.range()))
                .orElseGet(() -> Figures.notApplicable(scope, Reasons.NO_PREVIOUS));
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        Explanation.Builder explanation = Figures.explain("formula.measure", scope.column(this), party, unit)
                .argument("measure", name);
        if (stage != Stage.SELL_IN) {
            explanation.argument("stage", stage.name());
        }
        at.resolve(scope.span())
                .map(Span::range)
                .ifPresent(window -> explanation
                        .argument("window", window.toString())
                        .argument("lines", Value.of(lineCount(scope, window, party))));
        return explanation.build();
    }

    private long lineCount(Scope scope, DateRange window, int party) {
        return scope.evaluation().lineCount(key, window, party);
    }
}
