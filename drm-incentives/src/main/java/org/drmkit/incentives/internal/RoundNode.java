package org.drmkit.incentives.internal;

import java.math.RoundingMode;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;

/**
 * An exact amount, rounded once: half up by magnitude what a rule pays, down a cap, up a least payout.
 *
 * @param exact what is rounded
 * @param digits the decimal places of the minor unit, in which the result is held
 * @param places the decimal places that are left, at most those of the minor unit
 * @param mode how
 */
record RoundNode(PayNode exact, int digits, int places, RoundingMode mode) implements PayNode {

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        exact.request(span, plan);
    }

    @Override
    public String unit() {
        return exact.unit();
    }

    @Override
    public boolean isConstant() {
        return exact.isConstant();
    }

    @Override
    public Payment open(Scope scope) {
        return new Opened(exact.open(scope));
    }

    private final class Opened extends Payment {

        private final Payment payment;
        private final FigureColumn amount;
        private final int dropped;
        private final boolean isFast;
        private final long factor;

        Opened(Payment payment) {
            super(digits);
            this.payment = payment;
            this.amount = FigureColumn.of(1, payment.scale());
            this.dropped = payment.scale() - places;
            this.isFast = places == digits && (dropped <= 0 || isUsual());
            this.factor = Decimals.powerOfTen(Math.max(0, dropped));
        }

        @Override
        void write(int party, FigureColumn into, int cell) {
            payment.write(party, amount, 0);
            if (isFast && amount.isDecimal(0)) {
                long unscaled = amount.unscaled(0);
                into.setDecimal(
                        cell, dropped > 0 ? rounded(unscaled, factor) : unscaled, Math.min(places, payment.scale()));
            } else if (!PayReasons.pass(amount, 0, into, cell)) {
                into.setFraction(cell, Fraction.of(amount.fraction(0).rounded(places, mode)));
            }
        }
    }

    private boolean isUsual() {
        return mode == RoundingMode.HALF_UP || mode == RoundingMode.FLOOR || mode == RoundingMode.CEILING;
    }

    private long rounded(long unscaled, long divisor) {
        long floor = Math.floorDiv(unscaled, divisor);
        long rest = unscaled - floor * divisor;
        return rest > 0 && roundsUp(unscaled, rest, divisor) ? floor + 1 : floor;
    }

    /** Tells whether a number between two multiples of the divisor goes to the upper one. */
    private boolean roundsUp(long unscaled, long rest, long divisor) {
        return switch (mode) {
            case FLOOR -> false;
            case CEILING -> true;
            default -> unscaled < 0 ? rest > divisor - rest : rest >= divisor - rest;
        };
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        return Figures.explain("pay.rounded", scope.column(this), party, unit())
                .operation(Operation.round(places, mode), exact.explain(scope, party))
                .build();
    }
}
