package org.drmkit.incentives.internal;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.number.Fraction;
import org.drmkit.incentives.program.Split;

/** The dealers' shares of what a rule pays to their groups. */
final class SplitNode implements Node {

    private final Node payouts;
    private final Membership membership;
    private final Optional<Node> base;
    private final Optional<Node> head;
    private final boolean equally;

    /**
     * Creates a node.
     *
     * @param payouts what the groups are paid
     * @param membership the members
     * @param base the base of each dealer
     * @param head names the dealer who gets everything
     * @param split how the payout is shared
     */
    SplitNode(Node payouts, Membership membership, Optional<Node> base, Optional<Node> head, Split split) {
        this.payouts = payouts;
        this.membership = membership;
        this.base = base;
        this.head = head;
        this.equally = split == Split.Equally.EQUAL;
    }

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        payouts.request(span, plan);
        membership.group().request(span, plan);
        base.ifPresent(node -> node.request(span, plan));
    }

    @Override
    public String unit() {
        return payouts.unit();
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        Scope groups = membership.groups(scope);
        FigureColumn paid = groups.column(payouts);
        FigureColumn shares = FigureColumn.of(scope.evaluation().parties().size(), paid.scale());
        reasons(membership.groupOf(scope), paid, shares);
        List<List<Integer>> members = membership.members(scope);
        for (int g = 0; g < members.size(); g++) {
            if (paid.isPresent(g)) {
                share(scope, paid.unscaled(g), members.get(g), shares);
            }
        }
        return shares;
    }

    /** Why a dealer has no share; a member of a group that is paid has at least none. */
    private static void reasons(int[] groupOf, FigureColumn paid, FigureColumn shares) {
        for (int i = 0; i < groupOf.length; i++) {
            if (groupOf[i] == Membership.NONE) {
                shares.setNotApplicable(i, PayReasons.NOT_ELIGIBLE);
            } else if (paid.isPresent(groupOf[i])) {
                shares.setDecimal(i, 0);
            } else {
                shares.copyCell(i, paid, groupOf[i]);
            }
        }
    }

    private void share(Scope scope, long amount, List<Integer> members, FigureColumn shares) {
        int all = members.size() == 1 && membership.standsAlone(scope, members.get(0))
                ? members.get(0)
                : headOf(scope, members);
        if (all >= 0) {
            add(shares, all, amount);
            return;
        }
        long[] parts = Weights.share(amount, weights(scope, members));
        for (int m = 0; m < parts.length; m++) {
            add(shares, members.get(m), parts[m]);
        }
    }

    private static void add(FigureColumn shares, int dealer, long amount) {
        long before = shares.isDecimal(dealer) ? shares.unscaled(dealer) : 0;
        shares.setDecimal(dealer, Math.addExact(before, amount));
    }

    /** The dealer whom the first member that names anybody names, or NONE. */
    private int headOf(Scope scope, List<Integer> members) {
        Parties dealers = scope.evaluation().parties();
        return head.map(scope::column)
                .flatMap(names -> members.stream()
                        .filter(names::isPresent)
                        .map(i -> dealers.index(Figures.code(names, i)))
                        .filter(index -> index >= 0)
                        .findFirst())
                .orElse(Membership.NONE);
    }

    private List<Fraction> weights(Scope scope, List<Integer> members) {
        return equally || base.isEmpty()
                ? Collections.nCopies(members.size(), Fraction.ONE)
                : Weights.positive(scope.column(base.get()), members);
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        Explanation.Builder explanation = Figures.explain("rule.share", scope.column(this), party, unit());
        int group = membership.groupOf(scope)[party];
        if (group != Membership.NONE) {
            Scope groups = membership.groups(scope);
            explanation
                    .argument("group", groups.evaluation().parties().id(group))
                    .note(payouts.explain(groups, group));
        }
        return explanation.build();
    }
}
