package org.drmkit.incentives.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Evaluation;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.number.Fraction;

/** Asks one rule in one period which bands it has for a dealer; nothing else of the program is computed. */
public final class RuleProbe {

    private final CompiledRule rule;
    private final Span span;
    private final LocalDate asOf;
    private final MeasurePlan plan;

    /**
     * Prepares a rule.
     *
     * @param program the program
     * @param rule the id of the rule
     * @param span the period
     * @param asOf the day of settlement
     */
    public RuleProbe(CompiledProgram program, String rule, Span span, LocalDate asOf) {
        this.rule = program.rules().stream()
                .filter(compiled -> compiled.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
        this.span = span;
        this.asOf = asOf;
        this.plan = program.plan(this.rule, asOf);
    }

    /**
     * Returns the bands in which the pay of a dealer lies.
     *
     * @param reading the book
     * @param dealer the dealer
     * @return the thresholds, outer ones first; none if no band applies
     */
    public List<Fraction> bands(ScannedBook.Reading reading, String dealer) {
        int party = reading.book().parties().index(dealer);
        if (party < 0) {
            return List.of();
        }
        Evaluation evaluation = new Evaluation(
                reading.book(), asOf, reading.book().parties(), reading.scan().apply(plan));
        return pays(rule.payouts().explain(evaluation.scope(span), party))
                .flatMap(pay -> Optional.ofNullable(pay.arguments().get("from")).stream())
                .flatMap(from -> from.number().stream())
                .toList();
    }

    /** The steps of the pay, down to the base and its like, where other rules may be paid. */
    private static Stream<Explanation> pays(Explanation step) {
        if (step.code().startsWith("pay.")) {
            return Stream.concat(Stream.of(step), step.operands().stream().flatMap(RuleProbe::pays));
        }
        Stream<Explanation> below = step.code().equals("rule.share") ? step.children() : step.operands().stream();
        return step.code().equals("rule.share") || step.code().equals("rule.payout")
                ? below.flatMap(RuleProbe::pays)
                : Stream.empty();
    }
}
