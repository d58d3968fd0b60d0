package org.drmkit.incentives.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.FormulaCompiler;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.formula.internal.TestNode;
import org.drmkit.core.formula.internal.TruthColumn;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.incentives.program.Rule;

/**
 * The payout of a rule in a period, rounded and limited, before competition and caps.
 *
 * <p>Where the rule does not apply, the cell says why: NOT_ELIGIBLE, TEST_FAILED, NO_BAND, or the reason of the value that is not present.
 */
final class RuleNode implements Node, CarrySource {

    private final Optional<TestNode> eligible;
    private final List<TestNode> tests;
    private final TestNode when;
    private final Optional<Node> base;
    private final PayNode payout;

    /**
     * Compiles a rule.
     *
     * @param rule the rule
     * @param formulas compiles its formulas
     * @param eligible the test of the parties that it is for
     * @param pays the money
     * @param source the rule of the period before, empty for this rule itself
     */
    RuleNode(
            Rule rule, FormulaCompiler formulas, Optional<TestNode> eligible, Pays pays, Optional<CarrySource> source) {
        this.eligible = eligible;
        this.tests = rule.when().stream().map(formulas::compile).toList();
        this.when = formulas.compileAll(rule.when());
        CarryNode carry = new CarryNode(source.orElse(this));
        this.base = rule.of()
                .map(formulas::compile)
                .map(plain -> rule.carryNegative() ? new CarriedBaseNode(plain, carry) : plain);
        this.payout = new PayCompiler(formulas, base, pays).limited(rule);
    }

    @Override
    public Node payouts() {
        return this;
    }

    /** Returns the base with what is carried into the period; only a rule with a base is asked. */
    @Override
    public Node base() {
        return base.orElseThrow();
    }

    /** Returns the index of the first test that does not hold; some test does not. */
    int firstFailed(Scope scope, int party) {
        int failed = 0;
        while (scope.truth(tests.get(failed)).holds(party)) {
            failed++;
        }
        return failed;
    }

    Optional<Node> bases() {
        return base;
    }

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        eligible.ifPresent(test -> test.request(span, plan));
        when.request(span, plan);
        payout.request(span, plan);
    }

    @Override
    public String unit() {
        return payout.unit();
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        Payment payment = payout.open(scope);
        TruthColumn holds = scope.truth(when);
        TruthColumn members = eligible.map(scope::truth).orElseGet(() -> TruthColumn.allTrue(holds.size()));
        FigureColumn result = FigureColumn.of(holds.size(), payment.scale());
        for (int i = 0; i < result.size(); i++) {
            if (!members.holds(i)) {
                result.setNotApplicable(i, PayReasons.NOT_ELIGIBLE);
            } else if (holds.holds(i)) {
                payment.write(i, result, i);
            } else {
                fail(holds, i, result);
            }
        }
        return result;
    }

    /** A test on a value that is not present fails for that reason, so that a negative base waits. */
    private static void fail(TruthColumn tests, int i, FigureColumn result) {
        tests.reason(i)
                .ifPresentOrElse(
                        reason -> result.setMissing(i, PayReasons.TEST_FAILED),
                        () -> result.setNotApplicable(i, PayReasons.TEST_FAILED));
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        FigureColumn column = scope.column(this);
        Explanation.Builder explanation = Figures.explain("rule.payout", column, party, unit());
        if (column.isPresent(party)) {
            explanation.operation(Operation.SAME, payout.explain(scope, party));
            tests.forEach(test -> explanation.note(test.explain(scope, party)));
        } else {
            causes(scope, party).forEach(explanation::note);
        }
        return explanation.build();
    }

    /** What the reason why nothing is paid rests on: the dealer test, the tests that fail, or what the pay was looked up by. */
    private Stream<Explanation> causes(Scope scope, int party) {
        Optional<TestNode> barred = eligible.filter(test -> !scope.truth(test).holds(party));
        if (barred.isPresent()) {
            return Stream.of(barred.get().explain(scope, party));
        }
        if (!scope.truth(when).holds(party)) {
            return tests.stream()
                    .filter(test -> !scope.truth(test).holds(party))
                    .map(test -> test.explain(scope, party));
        }
        Explanation innermost = payout.explain(scope, party);
        while (innermost.operands().size() == 1) {
            innermost = innermost.operands().get(0);
        }
        return innermost.children();
    }
}
