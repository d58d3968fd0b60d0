package org.drmkit.incentives.internal;

import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.number.Fraction;

/**
 * The payout without returns, of which the returns take back the share that they are of the base.
 *
 * <p>500.00 were earned on 10,000, of which 1,000 came back: a tenth is taken back, 450.00 are left. The share is cut to 0 to 1 and the
 * amount is rounded once over all returns, so that three equal parts of 1.00 take back 0.33, then 0.67, then exactly 1.00.
 *
 * @param without the rule without returns
 * @param base its base without returns, with what is carried
 * @param plain its base without returns, without what is carried
 * @param net the base with returns
 * @param pays how the amount is rounded
 */
record EarnedRateNode(Node without, Node base, Node plain, Node net, Pays pays) implements Node {

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        without.request(span, plan);
        plain.request(span, plan);
        net.request(span, plan);
    }

    @Override
    public String unit() {
        return without.unit();
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        FigureColumn payouts = scope.column(without);
        FigureColumn left = FigureColumn.of(payouts.size(), payouts.scale());
        for (int i = 0; i < left.size(); i++) {
            if (payouts.isPresent(i)) {
                left.setFraction(i, payouts.fraction(i).minus(takenBack(scope, i)));
            } else {
                left.copyCell(i, payouts, i);
            }
        }
        return left;
    }

    private Fraction takenBack(Scope scope, int i) {
        Fraction exact = scope.column(without).fraction(i).times(share(scope, i));
        return Fraction.of(exact.rounded(
                pays.rounding().places(pays.digits()), pays.rounding().mode()));
    }

    /** The share of the base that came back. */
    private Fraction share(Scope scope, int i) {
        FigureColumn sold = scope.column(plain);
        FigureColumn kept = scope.column(net);
        FigureColumn bases = scope.column(base);
        boolean known = sold.kind(i).isExact()
                && kept.kind(i).isExact()
                && bases.kind(i).isExact();
        if (!known || bases.fraction(i).signum() == 0) {
            return Fraction.ZERO;
        }
        Fraction share = sold.fraction(i).minus(kept.fraction(i)).dividedBy(bases.fraction(i));
        return share.max(Fraction.ZERO).min(Fraction.ONE);
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        Explanation earned = without.explain(scope, party);
        FigureColumn column = scope.column(this);
        if (!column.isPresent(party) || takenBack(scope, party).signum() == 0) {
            return earned;
        }
        Explanation back = Explanation.builder("pay.takenBack")
                .value(takenBack(scope, party), unit())
                .argument("share", Value.of(share(scope, party), ""))
                .note(net.explain(scope, party))
                .build();
        return Figures.explain("pay.earned", column, party, unit())
                .operation(Operation.DIFFERENCE, earned, back)
                .build();
    }
}
