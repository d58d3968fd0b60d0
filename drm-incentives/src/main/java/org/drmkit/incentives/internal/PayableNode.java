package org.drmkit.incentives.internal;

import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.measure.MeasurePlan;

/**
 * The payouts that can be booked: one of more than 10^15 minor units is refused by itself, with the reason TOO_LARGE, and stops nobody
 * else's.
 *
 * <p>So 9,000 of the largest payouts still add up to less than 2^63 minor units.
 *
 * @param payouts rounded and limited
 */
record PayableNode(Node payouts) implements Node {

    private static final long MOST = 1_000_000_000_000_000L;

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        payouts.request(span, plan);
    }

    @Override
    public String unit() {
        return payouts.unit();
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        FigureColumn all = scope.column(payouts);
        return hasTooLarge(all) ? refused(all) : all;
    }

    private static boolean hasTooLarge(FigureColumn column) {
        for (int i = 0; i < column.size(); i++) {
            if (isTooLarge(column, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTooLarge(FigureColumn column, int i) {
        return column.isDecimal(i) ? column.unscaled(i) > MOST || column.unscaled(i) < -MOST : column.isPresent(i);
    }

    private static FigureColumn refused(FigureColumn all) {
        FigureColumn payable = FigureColumn.of(all.size(), all.scale());
        for (int i = 0; i < all.size(); i++) {
            if (isTooLarge(all, i)) {
                payable.setMissing(i, PayReasons.TOO_LARGE);
            } else {
                payable.copyCell(i, all, i);
            }
        }
        return payable;
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        Explanation paid = payouts.explain(scope, party);
        return isTooLarge(scope.column(payouts), party)
                ? Figures.explain("rule.payout", scope.column(this), party, unit())
                        .note(paid)
                        .build()
                : paid;
    }
}
