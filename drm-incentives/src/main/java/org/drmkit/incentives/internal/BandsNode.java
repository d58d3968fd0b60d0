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
record BandsNode(Node by, Optional<Node> scale, List<BigDecimal> thresholds, List<PayNode> pays, String currency)
        implements PayNode {

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
    public Payment open(Scope scope) {
        return new Opened(scope, Choices.open(pays, scope));
    }

    private final class Opened extends Payment {

        private final FigureColumn values;
        private final Optional<FigureColumn> factors;
        private final Payment[] paid;
        private final FigureColumn limits;

        Opened(Scope scope, Payment[] paid) {
            super(Choices.scale(paid));
            this.values = scope.column(by);
            this.factors = scale.map(scope::column);
            this.paid = paid;
            this.limits = Choices.column(thresholds, values.scale());
        }

        @Override
        void write(int party, FigureColumn into, int cell) {
            if (!PayReasons.pass(values, party, into, cell) && !passFactor(party, into, cell)) {
                int band = factors.isPresent()
                        ? scaledBand(values.fraction(party), factors.get().fraction(party))
                        : band(party);
                Choices.write(paid, band, party, into, cell);
            }
        }

        private boolean passFactor(int party, FigureColumn into, int cell) {
            if (factors.isEmpty()) {
                return false;
            }
            FigureColumn factor = factors.get();
            if (PayReasons.pass(factor, party, into, cell)) {
                return true;
            }
            boolean positive = factor.doubleValue(party) > 0;
            if (!positive) {
                into.setNotApplicable(cell, PayReasons.NO_SCALE);
            }
            return !positive;
        }

        private int band(int party) {
            int band = limits.size() - 1;
            while (band >= 0 && ColumnComparison.compareCells(values, party, limits, band) < 0) {
                band--;
            }
            return band;
        }
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
