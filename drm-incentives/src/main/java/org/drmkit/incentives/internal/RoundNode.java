package org.drmkit.incentives.internal;

import java.math.RoundingMode;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Node;
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
record RoundNode(Node exact, int digits, int places, RoundingMode mode) implements Node {

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        exact.request(span, plan);
    }

    @Override
    public String unit() {
        return exact.unit();
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        FigureColumn values = scope.column(exact);
        FigureColumn rounded = FigureColumn.of(values.size(), digits);
        int dropped = values.scale() - places;
        boolean fast = places == digits && (dropped <= 0 || isUsual());
        long factor = Decimals.powerOfTen(Math.abs(dropped));
        for (int i = 0; i < values.size(); i++) {
            if (fast && values.isDecimal(i) && (dropped >= 0 || fits(values.unscaled(i), factor))) {
                long unscaled = values.unscaled(i);
                rounded.setDecimal(i, dropped > 0 ? rounded(unscaled, factor) : unscaled * factor);
            } else if (!PayReasons.pass(values, i, rounded)) {
                rounded.setFraction(i, Fraction.of(values.fraction(i).rounded(places, mode)));
            }
        }
        return rounded;
    }

    private static boolean fits(long unscaled, long factor) {
        return Math.abs(unscaled) <= Long.MAX_VALUE / factor && unscaled != Long.MIN_VALUE;
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
