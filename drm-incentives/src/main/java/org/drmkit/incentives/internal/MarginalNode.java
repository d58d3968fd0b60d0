package org.drmkit.incentives.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;
import org.drmkit.incentives.program.Pay;

/**
 * The pay of a marginal ladder: each slice of the base at its own rate.
 *
 * <p>The base, the thresholds and the factor that scales them are longs at one scale; what they do not hold is computed in fractions.
 */
final class MarginalNode implements PayNode {

    private final Node base;
    private final Optional<Node> scale;
    private final List<Pay.Slice> slices;
    private final String currency;
    private final int rateScale;
    private final int thresholdScale;
    private final long[] rates;
    private final long[] thresholds;

    /**
     * Creates a node.
     *
     * @param base the base
     * @param scale what the thresholds are multiplied by, empty for 1
     * @param slices the slices, thresholds ascending
     * @param currency the unit of the pay
     */
    MarginalNode(Node base, Optional<Node> scale, List<Pay.Slice> slices, String currency) {
        this.base = base;
        this.scale = scale;
        this.slices = slices;
        this.currency = currency;
        this.rateScale = greatestScale(slices.stream().map(Pay.Slice::rate).toList());
        this.thresholdScale = greatestScale(slices.stream().map(Pay.Slice::from).toList());
        this.rates = unscaled(slices.stream().map(Pay.Slice::rate).toList(), rateScale);
        this.thresholds = unscaled(slices.stream().map(Pay.Slice::from).toList(), thresholdScale);
    }

    private static int greatestScale(List<BigDecimal> values) {
        return values.stream()
                .mapToInt(value -> Math.max(0, value.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    private static long[] unscaled(List<BigDecimal> values, int scale) {
        return values.stream()
                .mapToLong(value -> Decimals.unscaledExact(value, scale))
                .toArray();
    }

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        base.request(span, plan);
        scale.ifPresent(factor -> factor.request(span, plan));
    }

    @Override
    public String unit() {
        return currency;
    }

    @Override
    public Payment open(Scope scope) {
        FigureColumn bases = scope.column(base);
        FigureColumn factors =
                scale.map(scope::column).orElseGet(() -> FigureColumn.constant(bases.size(), BigDecimal.ONE));
        return new Opened(bases, factors, Math.max(bases.scale(), thresholdScale + factors.scale()));
    }

    private final class Opened extends Payment {

        private final FigureColumn bases;
        private final FigureColumn factors;
        private final boolean isFast;
        private final long baseFactor;
        private final long thresholdFactor;

        Opened(FigureColumn bases, FigureColumn factors, int common) {
            super(Math.min(common + rateScale, Decimals.MAX_SCALE));
            this.bases = bases;
            this.factors = factors;
            this.isFast = common + rateScale == scale();
            this.baseFactor = isFast ? Decimals.powerOfTen(common - bases.scale()) : 0;
            this.thresholdFactor = isFast ? Decimals.powerOfTen(common - thresholdScale - factors.scale()) : 0;
        }

        @Override
        void write(int party, FigureColumn into, int cell) {
            if (!PayReasons.pass(bases, party, into, cell) && !PayReasons.pass(factors, party, into, cell)) {
                boolean longs = isFast && bases.isDecimal(party) && factors.isDecimal(party);
                if (!longs || !fast(party, into, cell)) {
                    slow(party, into, cell);
                }
            }
        }

        /** Pays in longs; false if they overflow. */
        private boolean fast(int party, FigureColumn into, int cell) {
            try {
                long factor = Math.multiplyExact(factors.unscaled(party), thresholdFactor);
                long amount = Math.multiplyExact(bases.unscaled(party), baseFactor);
                if (factor <= 0) {
                    into.setNotApplicable(cell, PayReasons.NO_SCALE);
                } else if (amount <= Math.multiplyExact(thresholds[0], factor)) {
                    into.setNotApplicable(cell, PayReasons.NO_BAND);
                } else {
                    into.setDecimal(cell, sum(amount, factor), scale());
                }
                return true;
            } catch (ArithmeticException overflow) {
                return false;
            }
        }

        private void slow(int party, FigureColumn into, int cell) {
            Fraction factor = factors.fraction(party);
            List<Fraction> parts = factor.signum() > 0 ? parts(bases.fraction(party), factor) : List.of();
            if (factor.signum() <= 0) {
                into.setNotApplicable(cell, PayReasons.NO_SCALE);
            } else if (parts.isEmpty()) {
                into.setNotApplicable(cell, PayReasons.NO_BAND);
            } else {
                into.setFraction(cell, total(parts));
            }
        }
    }

    private long sum(long amount, long factor) {
        long sum = 0;
        long from = Math.multiplyExact(thresholds[0], factor);
        for (int k = 0; k < rates.length && amount > from; k++) {
            long next = k + 1 < rates.length ? Math.multiplyExact(thresholds[k + 1], factor) : Long.MAX_VALUE;
            long slice = Math.subtractExact(Math.min(amount, next), from);
            sum = Math.addExact(sum, Math.multiplyExact(slice, rates[k]));
            from = next;
        }
        return sum;
    }

    private Fraction total(List<Fraction> parts) {
        Fraction total = Fraction.ZERO;
        for (int k = 0; k < parts.size(); k++) {
            total = total.plus(parts.get(k).times(Fraction.of(slices.get(k).rate())));
        }
        return total;
    }

    /** The parts of the base in the slices that it reaches. */
    private List<Fraction> parts(Fraction amount, Fraction factor) {
        List<Fraction> parts = new ArrayList<>();
        for (int k = 0; k < slices.size(); k++) {
            Fraction from = factor.times(Fraction.of(slices.get(k).from()));
            if (amount.compareTo(from) > 0) {
                Fraction end = k + 1 < slices.size()
                        ? amount.min(factor.times(Fraction.of(slices.get(k + 1).from())))
                        : amount;
                parts.add(end.minus(from));
            }
        }
        return parts;
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        FigureColumn column = scope.column(this);
        Explanation.Builder explanation = Figures.explain("pay.marginal", column, party, currency);
        if (!column.isPresent(party)) {
            scale.ifPresent(factor -> explanation.note(factor.explain(scope, party)));
            return explanation.note(base.explain(scope, party)).build();
        }
        Fraction factor = scale.map(node -> scope.column(node).fraction(party)).orElse(Fraction.ONE);
        List<Fraction> parts = parts(scope.column(base).fraction(party), factor);
        List<Explanation> slicesPaid = new ArrayList<>();
        for (int k = 0; k < parts.size(); k++) {
            slicesPaid.add(slice(k, parts.get(k), factor));
        }
        return explanation
                .operation(Operation.SUM, slicesPaid)
                .note(base.explain(scope, party))
                .build();
    }

    private Explanation slice(int k, Fraction part, Fraction factor) {
        Pay.Slice slice = slices.get(k);
        Value from = Value.of(factor.times(Fraction.of(slice.from())), base.unit());
        return Explanation.builder("pay.slice")
                .unit(currency)
                .operation(
                        Operation.PRODUCT,
                        Explanation.input("pay.part", Value.of(part, base.unit())),
                        Explanation.input(slice.perUnit() ? "pay.perUnit" : "pay.rate", Value.of(slice.rate(), "")))
                .argument("from", from)
                .build();
    }
}
