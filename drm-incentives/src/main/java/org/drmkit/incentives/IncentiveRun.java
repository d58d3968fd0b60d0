package org.drmkit.incentives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.formula.internal.Evaluation;
import org.drmkit.core.json.Nearest;
import org.drmkit.core.money.Money;
import org.drmkit.incentives.internal.CompiledProgram;
import org.drmkit.incentives.internal.EntitlementExplainer;
import org.drmkit.incentives.internal.Entitlements;
import org.drmkit.incentives.internal.Settling;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.settlement.Settlement;

/**
 * What a program comes to on one book, as of one day: every payout with its steps, ready to be explained and settled.
 *
 * <p>Immutable from outside; explaining computes on demand and is synchronised, so that a run may be shared.
 */
public final class IncentiveRun {

    private final Program program;
    private final Evaluation evaluation;
    private final Entitlements entitlements;
    private final EntitlementExplainer explainer;

    IncentiveRun(Program program, CompiledProgram compiled, Evaluation evaluation) {
        this.program = program;
        this.evaluation = evaluation;
        this.entitlements = Entitlements.of(compiled, evaluation);
        this.explainer = new EntitlementExplainer(compiled, evaluation, entitlements);
    }

    private int party(String dealer) {
        int party = entitlements.parties().index(dealer);
        if (party < 0) {
            throw new IllegalArgumentException(
                    "The book does not know the dealer (%s).\nMaybe %s."
                            .formatted(
                                    dealer,
                                    Nearest.of(dealer, entitlements.parties().ids())
                                            .orElse("it has no line and is not in the network")));
        }
        return party;
    }

    /**
     * Returns where the figures come from.
     *
     * @return the program, its hash, the hash of what was read, and the day
     */
    public Stamp stamp() {
        return new Stamp(
                program.header().id(),
                program.header().version(),
                program.contentHash(),
                evaluation.inputsHash(),
                evaluation.asOf());
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
        return Settling.of(program, stamp(), entitlements).first();
    }

    /**
     * Settles against what was settled before.
     *
     * @param previous the settlement before, which has those before it in its figures
     * @return the settlement
     * @throws IllegalArgumentException if the previous settlement is of another program or currency, lies after this one, or has paid for
     *     a rule that the program no longer has
     */
    public Settlement settle(Settlement previous) {
        return Settling.of(program, stamp(), entitlements).after(previous);
    }

    /**
     * Returns what a dealer is entitled to, after all caps, over all rules and periods.
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
        int entry = explainer.entry(rule, from);
        return Payout.of(program, entitlements, entry, party);
    }

    /**
     * Explains what a dealer is entitled to.
     *
     * @param dealer the dealer
     * @return a tree that adds up, from the sum down to the measures of the ledger
     * @throws IllegalArgumentException if the book does not know the dealer
     */
    public Explanation explain(String dealer) {
        synchronized (evaluation) {
            return explainer.earned(party(dealer));
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
        synchronized (evaluation) {
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
                            .formatted(settlement.stamp().asOf(), evaluation.asOf()));
        }
        BigDecimal paid =
                settlement.lines(dealer).stream().map(line -> line.paid()).reduce(BigDecimal.ZERO, BigDecimal::add);
        synchronized (evaluation) {
            return explainer.due(party(dealer), paid);
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
}
