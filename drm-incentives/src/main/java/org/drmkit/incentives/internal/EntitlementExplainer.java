package org.drmkit.incentives.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.incentives.program.Rule;

/** Explains entitlements: from what is earned, over what competition and each cap cut, down to the measures. */
public final class EntitlementExplainer {

    private final Readings readings;
    private final LocalDate asOf;
    private final Entitlements entitlements;
    private final String currency;
    private final int digits;

    /**
     * Creates an explainer.
     *
     * @param readings what was read
     * @param asOf the day of settlement
     * @param entitlements what it came to
     * @param currency the currency of all money
     */
    public EntitlementExplainer(Readings readings, LocalDate asOf, Entitlements entitlements, Currency currency) {
        this.readings = readings;
        this.asOf = asOf;
        this.entitlements = entitlements;
        this.currency = currency.getCurrencyCode();
        this.digits = currency.getDefaultFractionDigits();
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
        int found = entitlements.entries().stream().map(Entry::key).toList().indexOf(new Entry.Key(rule, from));
        if (found < 0) {
            throw new IllegalArgumentException(
                    "There is no period of rule (%s) from %s to settle by %s.\nMaybe one of: %s."
                            .formatted(
                                    rule,
                                    from,
                                    asOf,
                                    entitlements.entries().stream()
                                            .map(entry -> entry.key().rule() + " from "
                                                    + entry.key().from())
                                            .toList()));
        }
        return found;
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
            if (entitlements.after(e, party).stream().anyMatch(amount -> amount != 0)) {
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
     * @return the payout less what competition and each cap cut
     */
    public Explanation entitlement(int e, int party) {
        Explanation payout = payout(e, party);
        List<Explanation> steps = new ArrayList<>();
        steps.add(payout);
        for (int step = 1; step < entitlements.steps().size(); step++) {
            addCut(steps, step, e, party);
        }
        return payout.value().number().isPresent()
                ? named("rule.entitlement", e)
                        .value(amount(entitlements.entitlement(e, party)))
                        .operation(Operation.DIFFERENCE, steps)
                        .build()
                : nothing(e, payout);
    }

    private Explanation payout(int e, int party) {
        Entry entry = entitlements.entries().get(e);
        Scope scope = readings.of(entry.program(), Known.on(asOf)).scope(entry.span());
        return entry.compiled().payouts().explain(scope, party);
    }

    /** A rule that does not apply: why, and what that rests on. */
    private Explanation nothing(int e, Explanation payout) {
        Explanation.Builder explanation = named("rule.nothing", e).value(payout.value());
        payout.notes().forEach(explanation::note);
        return explanation.build();
    }

    private Explanation.Builder named(String code, int e) {
        Entry entry = entitlements.entries().get(e);
        Rule rule = entry.rule();
        Explanation.Builder explanation = Explanation.builder(code)
                .argument("rule", rule.id())
                .argument("period", entry.span().key());
        rule.title().forEach((language, title) -> explanation.argument("rule@" + language, title));
        return explanation;
    }

    private void addCut(List<Explanation> steps, int index, int e, int party) {
        Step step = entitlements.steps().get(index);
        long cut = entitlements.steps().get(index - 1).amounts().of(e, party)
                - step.amounts().of(e, party);
        if (cut != 0) {
            Explanation.Builder explanation = Explanation.builder(step.code()).value(amount(cut));
            entitlements
                    .entries()
                    .get(e)
                    .rule()
                    .competesIn()
                    .ifPresent(name -> explanation.argument("competition", name));
            step.cap().ifPresent(cap -> addLimit(explanation, cap, scope(cap, step, e), party));
            steps.add(explanation.build());
        }
    }

    /** Tells the amount of a cap and, if it is computed, from what. */
    private void addLimit(Explanation.Builder explanation, CapNode cap, Scope scope, int party) {
        explanation.argument("limit", Figures.value(scope.column(cap.amount()), party, currency));
        if (!(cap.cap().amount() instanceof Constant)) {
            explanation.note(cap.amount().explain(scope, party));
        }
    }

    /** The period of a cap in which an entry counts. */
    private Scope scope(CapNode cap, Step step, int e) {
        LocalDate day = entitlements.entries().get(e).span().attributeDay(asOf);
        CompiledProgram program = step.program().orElseThrow();
        return program.spans(cap.cap().per(), asOf).stream()
                .filter(span -> span.range().contains(day))
                .map(readings.of(program, Known.on(asOf))::scope)
                .findFirst()
                .orElseThrow();
    }

    private Value amount(long minorUnits) {
        return Value.of(BigDecimal.valueOf(minorUnits, digits), currency);
    }
}
