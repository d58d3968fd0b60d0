package org.drmkit.incentives.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.measure.Condition;
import org.drmkit.core.measure.MeasurePlan;

/**
 * A rule for groups that is for some dealers only: in each period it sees the lines of those who are members on its last day.
 *
 * <p>It is compiled once for each set of members, since each needs measures of its own.
 */
final class MemberRules implements CarrySource {

    private final MemberLines lines;
    private final Function<MemberLines.Named, PartyRule> compile;
    private final Map<Condition, PartyRule> compiled = new HashMap<>();
    private final Node payouts = new BySpan(PartyRule::payouts);
    private final Node base = new BySpan(PartyRule::base);

    MemberRules(MemberLines lines, Function<MemberLines.Named, PartyRule> compile) {
        this.lines = lines;
        this.compile = compile;
    }

    @Override
    public Node payouts() {
        return payouts;
    }

    @Override
    public Node base() {
        return base;
    }

    private synchronized PartyRule rule(Span span, LocalDate asOf) {
        return compiled.computeIfAbsent(lines.on(span.attributeDay(asOf)), this::compiled);
    }

    private PartyRule compiled(Condition members) {
        return compile.apply(lines.named(members));
    }

    /** A node of the rule that is compiled for the members of the period. */
    private final class BySpan implements Node {

        private final Function<PartyRule, Node> part;

        BySpan(Function<PartyRule, Node> part) {
            this.part = part;
        }

        private Node node(Scope scope) {
            return part.apply(rule(scope.span(), scope.evaluation().asOf()));
        }

        @Override
        public void request(Span span, MeasurePlan.Builder plan) {
            lines.define(lines.on(span.attributeDay(plan.asOf())), plan);
            part.apply(rule(span, plan.asOf())).request(span, plan);
        }

        @Override
        public String unit() {
            return lines.currency();
        }

        @Override
        public FigureColumn evaluate(Scope scope) {
            return scope.column(node(scope));
        }

        @Override
        public Explanation explain(Scope scope, int party) {
            return node(scope).explain(scope, party);
        }
    }
}
