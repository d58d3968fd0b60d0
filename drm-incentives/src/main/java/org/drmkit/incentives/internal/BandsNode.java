package org.drmkit.incentives.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.ColumnComparison;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.number.Fraction;

/**
 * The pay of the last band whose threshold a value reaches.
 *
 * @param by the value
 * @param scale what the thresholds are multiplied by, empty for 1
 * @param thresholds the thresholds, ascending
 * @param pays the pay of each band
 * @param currency the unit of the pay
 */
record BandsNode(Node by, Optional<Node> scale, List<BigDecimal> thresholds, List<Node> pays, String currency)
        implements Node {

    private static final int NONE = -1;

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        by.request(span, plan);
        scale.ifPresent(factor -> factor.request(span, plan));
        pays.forEach(pay -> pay.request(span, plan));
    }

    @Override
    public String unit() {
        return currency;
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        FigureColumn values = scope.column(by);
        Optional<FigureColumn> factors = scale.map(scope::column);
        List<FigureColumn> paid = pays.stream().map(scope::column).toList();
        FigureColumn result = Choices.columnFor(paid, values.size());
        List<FigureColumn> limits = thresholds.stream()
                .map(threshold -> FigureColumn.constant(1, threshold))
                .toList();
        for (int i = 0; i < values.size(); i++) {
            if (!PayReasons.pass(values, i, result) && !passFactor(factors, i, result)) {
                int band = factors.isPresent()
                        ? scaledBand(values.fraction(i), factors.get().fraction(i))
                        : band(values, limits, i);
                Choices.take(paid, band, i, result);
            }
        }
        return result;
    }

    private static boolean passFactor(Optional<FigureColumn> factors, int i, FigureColumn result) {
        if (factors.isEmpty()) {
            return false;
        }
        FigureColumn factor = factors.get();
        if (PayReasons.pass(factor, i, result)) {
            return true;
        }
        boolean positive = factor.doubleValue(i) > 0;
        if (!positive) {
            result.setNotApplicable(i, PayReasons.NO_SCALE);
        }
        return !positive;
    }

    private static int band(FigureColumn values, List<FigureColumn> limits, int i) {
        int band = limits.size() - 1;
        while (band >= 0 && ColumnComparison.compareCells(values, i, limits.get(band), 0) < 0) {
            band--;
        }
        return band;
    }

    private int scaledBand(Fraction value, Fraction factor) {
        int band = thresholds.size() - 1;
        while (band >= 0 && value.compareTo(factor.times(Fraction.of(thresholds.get(band)))) < 0) {
            band--;
        }
        return band;
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        int band = bandOf(scope, party);
        if (band != NONE && pays.get(band) instanceof RatedNode rated && rated.isOf(by)) {
            return rated.explain(scope, party, limit(scope, band, party));
        }
        Explanation.Builder explanation = Figures.explain("pay.bands", scope.column(this), party, currency);
        if (band != NONE) {
            explanation
                    .argument("from", limit(scope, band, party))
                    .operation(Operation.SAME, pays.get(band).explain(scope, party));
        } else {
            explanation.argument("first", limit(scope, 0, party));
        }
        scale.filter(factor -> !scope.column(factor).isPresent(party))
                .ifPresent(factor -> explanation.note(factor.explain(scope, party)));
        return explanation.note(by.explain(scope, party)).build();
    }

    private int bandOf(Scope scope, int party) {
        FigureColumn values = scope.column(by);
        if (!values.kind(party).isExact()) {
            return NONE;
        }
        Optional<Fraction> factor = factor(scope, party);
        return factor.isPresent() && factor.get().signum() > 0
                ? scaledBand(values.fraction(party), factor.get())
                : NONE;
    }

    private Optional<Fraction> factor(Scope scope, int party) {
        if (scale.isEmpty()) {
            return Optional.of(Fraction.ONE);
        }
        FigureColumn factors = scope.column(scale.get());
        return factors.kind(party).isExact() ? Optional.of(factors.fraction(party)) : Optional.empty();
    }

    private Value limit(Scope scope, int band, int party) {
        Fraction threshold = Fraction.of(thresholds.get(band));
        return Value.of(threshold.times(factor(scope, party).orElse(Fraction.ONE)), by.unit());
    }
}
