package org.drmkit.incentives;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.money.Money;
import org.drmkit.incentives.internal.CompiledHistory;
import org.drmkit.incentives.internal.DueExplainer;
import org.drmkit.incentives.internal.EntitlementExplainer;
import org.drmkit.incentives.internal.Entitlements;
import org.drmkit.incentives.internal.Readings;
import org.drmkit.incentives.internal.Settling;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.settlement.SettlementRequest;

/**
 * What a program comes to on one book, as of one day: every payout with its steps, ready to be explained and settled.
 *
 * <p>Immutable from outside; explaining computes on demand and is synchronised, so that a run may be shared.
 */
public final class IncentiveRun {

    private final CompiledHistory history;
    private final Readings readings;
    private final LocalDate asOf;
    private final Program program;
    private final Entitlements entitlements;

    IncentiveRun(CompiledHistory history, Readings readings, LocalDate asOf) {
        this.history = history;
        this.readings = readings;
        this.asOf = asOf;
        this.program = history.on(asOf).program();
        this.entitlements = settling(SettlementRequest.first()).entitlements();
    }

    private Settling settling(SettlementRequest request) {
        return new Settling(history, readings, asOf, request);
    }

    private int party(String dealer) {
        int party = entitlements.parties().index(dealer);
        if (party < 0) {
            throw new IllegalArgumentException(
                    "The book does not know the dealer (%s).\nMaybe %s.".formatted(dealer, entitlements.parties()));
        }
        return party;
    }

    /**
     * Returns where the figures come from.
     *
     * @return the program, its hash, the hash of what was read, and the day
     */
    public Stamp stamp() {
        synchronized (readings) {
            return new Stamp(
                    program.header().id(),
                    program.header().version(),
                    program.contentHash(),
                    readings.inputsHash(entitlements, asOf),
                    asOf);
        }
    }

    /**
     * Returns the dealers.
     *
     * @return the dealers in order
     */
    public Parties dealers() {
        return entitlements.parties();
    }

    /**
     * Settles for the first time.
     *
     * @return the settlement, in which nothing was paid before
     */
    public Settlement settle() {
        return settle(SettlementRequest.first());
    }

    /**
     * Settles against what was settled before, of which everything was paid.
     *
     * @param previous the settlement before, which has those before it in its figures
     * @return the settlement
     * @throws IllegalArgumentException if the previous settlement is of another program or currency, lies after this one, or has paid for
     *     a rule that the program no longer has
     */
    public Settlement settle(Settlement previous) {
        return settle(SettlementRequest.after(previous));
    }

    /**
     * Settles against what was settled before, what was paid of it and what people decided.
     *
     * @param request the settlement before, payments, adjustments, holds and decisions
     * @return the settlement
     * @throws IllegalArgumentException if the previous settlement is of another program or currency, lies after this one, or was made under
     *     a version that the history does not have; if a payment, adjustment or hold names what there is not
     * @throws DefinitionException with all problems, if amounts were settled for rules that are gone and nothing is decided about them
     */
    public Settlement settle(SettlementRequest request) {
        synchronized (readings) {
            return settling(request).settle(stamp());
        }
    }

    /**
     * Returns what a dealer is entitled to, after all caps, over all rules and periods, if nothing was settled before.
     *
     * @param dealer the dealer
     * @return the amount
     * @throws IllegalArgumentException if the book does not know the dealer
     */
    public Money entitlement(String dealer) {
        int party = party(dealer);
        long sum = 0;
        for (int e = 0; e < entitlements.entries().size(); e++) {
            sum = Math.addExact(sum, entitlements.entitlement(e, party));
        }
        return Money.ofMinor(program.currency(), sum);
    }

    /**
     * Returns one payout with its steps.
     *
     * @param dealer the dealer
     * @param rule the rule
     * @param from the first day of the period
     * @return what the rule pays, what each cap leaves of it, and what is left at the end
     * @throws IllegalArgumentException if the book does not know the dealer or there is no such rule or period to settle
     */
    public Payout payout(String dealer, String rule, LocalDate from) {
        int party = party(dealer);
        synchronized (readings) {
            int entry = explainer(entitlements).entry(rule, from);
            List<Money> steps = entitlements.after(entry, party).stream()
                    .map(units -> Money.ofMinor(program.currency(), units))
                    .toList();
            return Payout.of(PayoutStatus.valueOf(readings.status(entitlements, entry, party, asOf)), steps);
        }
    }

    private EntitlementExplainer explainer(Entitlements what) {
        return new EntitlementExplainer(readings, asOf, what, program.currency());
    }

    /**
     * Explains what a dealer is entitled to.
     *
     * @param dealer the dealer
     * @return a tree that adds up, from the sum down to the measures of the ledger
     * @throws IllegalArgumentException if the book does not know the dealer
     */
    public Explanation explain(String dealer) {
        synchronized (readings) {
            return explainer(entitlements).earned(party(dealer));
        }
    }

    /**
     * Explains one payout.
     *
     * @param dealer the dealer
     * @param rule the rule
     * @param from the first day of the period
     * @return a tree that adds up
     * @throws IllegalArgumentException if the book does not know the dealer or there is no such rule or period to settle
     */
    public Explanation explain(String dealer, String rule, LocalDate from) {
        synchronized (readings) {
            EntitlementExplainer explainer = explainer(entitlements);
            return explainer.entitlement(explainer.entry(rule, from), party(dealer));
        }
    }

    /**
     * Explains what a settlement of this run makes due to a dealer.
     *
     * @param settlement the settlement
     * @param dealer the dealer
     * @return the sum of what is earned, less what was settled before
     * @throws IllegalArgumentException if the settlement is of another run or does not know the dealer
     */
    public Explanation explain(Settlement settlement, String dealer) {
        if (!settlement.stamp().equals(stamp())) {
            throw new IllegalArgumentException(
                    "The settlement as of %s was not made by this run as of %s.\nMaybe settle again."
                            .formatted(settlement.stamp().asOf(), asOf));
        }
        synchronized (readings) {
            Entitlements settled = settling(SettlementRequest.after(settlement)).entitlements();
            return DueExplainer.due(explainer(settled).earned(party(dealer)), settlement, dealer);
        }
    }

    /**
     * Tells a person what a dealer is due and why.
     *
     * @param settlement a settlement of this run
     * @param dealer the dealer
     * @param locale the language, English or Chinese
     * @return lines of text
     */
    public String render(Settlement settlement, String dealer, Locale locale) {
        return explain(settlement, dealer).render(locale, IncentiveTexts.TEXTS);
    }

    /**
     * Tells a person what a dealer is entitled to and why.
     *
     * @param dealer the dealer
     * @param locale the language, English or Chinese
     * @return lines of text
     */
    public String render(String dealer, Locale locale) {
        return explain(dealer).render(locale, IncentiveTexts.TEXTS);
    }

    /**
     * Tells a person what a rule pays to a dealer for a period and why.
     *
     * @param dealer the dealer
     * @param rule the rule
     * @param from the first day of the period
     * @param locale the language, English or Chinese
     * @return lines of text
     */
    public String render(String dealer, String rule, LocalDate from, Locale locale) {
        return explain(dealer, rule, from).render(locale, IncentiveTexts.TEXTS);
    }
}
