package org.drmkit.incentives.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.formula.internal.Evaluation;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.incentives.program.Rule;

/** Explains entitlements: from what is due, over what each cap cuts, down to the measures. */
public final class EntitlementExplainer {

    private final CompiledProgram program;
    private final Evaluation evaluation;
    private final Entitlements entitlements;
    private final String currency;
    private final int digits;

    /**
     * Creates an explainer.
     *
     * @param program the program
     * @param evaluation what the run read
     * @param entitlements what it came to
     */
    public EntitlementExplainer(CompiledProgram program, Evaluation evaluation, Entitlements entitlements) {
        this.program = program;
        this.evaluation = evaluation;
        this.entitlements = entitlements;
        this.currency = program.program().currency().getCurrencyCode();
        this.digits = program.program().currency().getDefaultFractionDigits();
    }

    /**
     * Finds an entry.
     *
     * @param rule the rule
     * @param from the first day of the period
     * @return its index
     * @throws IllegalArgumentException if there is none to settle
     */
    public int entry(String rule, LocalDate from) {
        List<Entry> entries = entitlements.entries();
        for (int e = 0; e < entries.size(); e++) {
            if (rule(e).id().equals(rule)
                    && entries.get(e).span().range().from().equals(from)) {
                return e;
            }
        }
        throw new IllegalArgumentException("There is no period of rule (%s) from %s to settle by %s.\nMaybe one of: %s."
                .formatted(
                        rule,
                        from,
                        evaluation.asOf(),
                        entries.stream().map(this::name).toList()));
    }

    private String name(Entry entry) {
        return program.program().rules().get(entry.rule()).id() + " from "
                + entry.span().range().from();
    }

    private Rule rule(int entry) {
        return program.program().rules().get(entitlements.entries().get(entry).rule());
    }

    /**
     * Explains what is due to a dealer.
     *
     * @param party the index of the dealer
     * @param paid what was settled before
     * @return earned - paid
     */
    public Explanation due(int party, BigDecimal paid) {
        return Explanation.builder("settlement.due")
                .unit(currency)
                .operation(
                        Operation.DIFFERENCE,
                        earned(party),
                        Explanation.input("settlement.paid", Value.of(paid, currency)))
                .build();
    }

    /**
     * Explains what a dealer has earned.
     *
     * @param party the index of the dealer
     * @return the sum of the entitlements that are not zero; the others are notes
     */
    public Explanation earned(int party) {
        List<Explanation> earned = new ArrayList<>();
        Explanation.Builder explanation =
                Explanation.builder("settlement.earned").unit(currency);
        for (int e = 0; e < entitlements.entries().size(); e++) {
            if (entitlements.after(0, e, party) != 0) {
                earned.add(entitlement(e, party));
            } else {
                explanation.note(entitlement(e, party));
            }
        }
        return explanation.operation(Operation.SUM, earned).build();
    }

    /**
     * Explains one entitlement.
     *
     * @param e the index of the entry
     * @param party the index of the dealer
     * @return the payout less what each cap cuts
     */
    public Explanation entitlement(int e, int party) {
        Entry entry = entitlements.entries().get(e);
        Scope scope = evaluation.scope(entry.span());
        Explanation payout = program.rule(entry.rule()).explain(scope, party);
        List<Explanation> steps = new ArrayList<>();
        steps.add(payout);
        for (int step = 1; step < entitlements.steps(); step++) {
            addCut(steps, step, e, party);
        }
        return payout.value().number().isPresent()
                ? named("rule.entitlement", e)
                        .value(amount(entitlements.entitlement(e, party)))
                        .operation(Operation.DIFFERENCE, steps)
                        .build()
                : nothing(e, payout);
    }

    /** A rule that does not apply: why, and what that rests on. */
    private Explanation nothing(int e, Explanation payout) {
        Explanation.Builder explanation = named("rule.nothing", e).value(payout.value());
        payout.notes().forEach(explanation::note);
        return explanation.build();
    }

    private Explanation.Builder named(String code, int e) {
        Explanation.Builder explanation = Explanation.builder(code)
                .argument("rule", rule(e).id())
                .argument("period", entitlements.entries().get(e).span().key());
        rule(e).title().forEach((language, title) -> explanation.argument("rule@" + language, title));
        return explanation;
    }

    private void addCut(List<Explanation> steps, int step, int e, int party) {
        long cut = entitlements.after(step - 1, e, party) - entitlements.after(step, e, party);
        if (cut != 0) {
            steps.add(Explanation.builder(
                            "cap." + program.caps().get(step - 1).cap().each().name())
                    .value(amount(cut))
                    .argument("limit", limit(step - 1, e, party))
                    .build());
        }
    }

    /** The amount of a cap in the period in which an entry counts. */
    private Value limit(int cap, int e, int party) {
        CapNode node = program.caps().get(cap);
        LocalDate day = entitlements.entries().get(e).span().attributeDay(evaluation.asOf());
        return program.spans(node.cap().per(), evaluation.asOf()).stream()
                .filter(span -> span.range().contains(day))
                .map(evaluation::scope)
                .map(scope -> Figures.value(scope.column(node.amount()), party, currency))
                .findFirst()
                .orElseThrow();
    }

    private Value amount(long minorUnits) {
        return Value.of(BigDecimal.valueOf(minorUnits, digits), currency);
    }
}
