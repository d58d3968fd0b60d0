package org.drmkit.incentives.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.At;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.number.Fraction;

/**
 * What a rule carries from its period before: a negative base for which it paid nothing.
 *
 * <p>A base of -500 in the first quarter, for which no band pays, lowers the second quarter's base by 500. It waits through periods in
 * which the rule is not for the party or a value is not present.
 */
public final class CarryNode implements Node {

    private final CarrySource rule;

    CarryNode(CarrySource rule) {
        this.rule = rule;
    }

    /** Returns the rule's period before, cut to the validity. */
    static Optional<Span> before(Span span) {
        return At.PREVIOUS
                .resolve(span)
                .flatMap(whole -> span.validity()
                        .flatMap(whole.whole()::intersection)
                        .map(cut -> new Span(
                                span.per(), whole.whole(), cut, span.calendar(), span.named(), span.validity())));
    }

    @Override
    public String unit() {
        return rule.base().unit();
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        return before(scope.span())
                .map(span -> carried(scope.evaluation().scope(span)))
                .orElseGet(
                        () -> FigureColumn.constant(scope.evaluation().parties().size(), BigDecimal.ZERO));
    }

    /** Returns what is carried out of a period. */
    FigureColumn carried(Scope before) {
        FigureColumn waiting = before.column(this);
        FigureColumn bases = before.column(rule.base());
        FigureColumn payouts = before.column(rule.payouts());
        FigureColumn carried = FigureColumn.of(bases.size(), Math.max(bases.scale(), waiting.scale()));
        for (int i = 0; i < carried.size(); i++) {
            if (payouts.isPresent(i)) {
                carried.setDecimal(i, 0);
            } else if (waits(payouts, bases, i)) {
                carried.copyCell(i, waiting, i);
            } else {
                carry(bases, i, carried);
            }
        }
        return carried;
    }

    private static void carry(FigureColumn bases, int i, FigureColumn carried) {
        if (bases.isDecimal(i)) {
            carried.setDecimal(i, Math.min(0, bases.unscaled(i)), bases.scale());
        } else {
            carried.setFraction(i, bases.fraction(i).min(Fraction.ZERO));
        }
    }

    /** Tells whether the period was none for the party: the rule not for it, or a value not present. */
    private static boolean waits(FigureColumn payouts, FigureColumn bases, int i) {
        boolean judged = payouts.kind(i) == CellKind.NOT_APPLICABLE
                && (payouts.reason(i).equals(PayReasons.NO_BAND)
                        || payouts.reason(i).equals(PayReasons.TEST_FAILED));
        return !judged || !bases.kind(i).isExact();
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        return Figures.explain("pay.carried", scope.column(this), party, unit()).build();
    }
}
