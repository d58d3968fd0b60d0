package org.drmkit.incentives;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.money.Money;
import org.drmkit.incentives.accrual.Accrual;
import org.drmkit.incentives.accrual.Accruals;
import org.drmkit.incentives.internal.Accruing;
import org.drmkit.incentives.internal.CompiledHistory;
import org.drmkit.incentives.internal.DueExplainer;
import org.drmkit.incentives.internal.EntitlementExplainer;
import org.drmkit.incentives.internal.Entitlements;
import org.drmkit.incentives.internal.LineAnswers;
import org.drmkit.incentives.internal.LineShares;
import org.drmkit.incentives.internal.Readings;
import org.drmkit.incentives.internal.Settling;
import org.drmkit.incentives.line.LineAnswer;
import org.drmkit.incentives.line.LineShare;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.Rule;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.settlement.SettlementLine;
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
     * Returns the day of settlement.
     *
     * @return the day up to which lines and facts were seen
     */
    public LocalDate asOf() {
        return asOf;
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
     * Returns what each rule comes to for each dealer.
     *
     * @return the amounts over all periods, after all caps
     */
    public RuleTotals totals() {
        return RuleTotals.of(
                program.currency(), program.rules().stream().map(Rule::id).toList(), entitlements);
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
     * Divides what a line of a settlement of this run entitles to, by what trade lines added to the base of the rule.
     *
     * <p>1,080.00 over months of 3,000, 4,000 and 20,000 is 120.00, 160.00 and 800.00, by largest remainder.
     *
     * @param settled the line, with rule and period
     * @param column {@code line}, {@code product}, {@code region}, {@code channel}, {@code date}, {@code month} or a declared column
     * @return the parts, which add up; if no line added anything, all of it without a key
     * @throws IllegalArgumentException if the line is none of this run
     */
    public List<LineShare> allocate(SettlementLine settled, String column) {
        synchronized (readings) {
            party(settled.dealer());
            int found = explainer(entitlements)
                    .entry(settled.rule().orElse(""), settled.from().orElse(LocalDate.MIN));
            long amount =
                    Money.of(program.currency(), settled.entitlement()).minor().longValueExact();
            return new LineShares(readings, asOf)
                    .of(entitlements.entries().get(found), settled.dealer(), amount, program.currency(), column);
        }
    }

    /**
     * Tells for every rule why a trade line counted, or which condition it failed.
     *
     * @param lineId the id of the line
     * @return the answers, by rule
     * @throws IllegalArgumentException if the ledger has no such line
     */
    public List<LineAnswer> why(String lineId) {
        synchronized (readings) {
            return new LineAnswers(history, readings, asOf, entitlements).of(readings.line(lineId));
        }
    }

    /**
     * Returns what is earned in periods that have begun and are not due yet.
     *
     * @param ways how each rule is accrued; rules that are not named are not
     * @return the accruals as of the day of the run
     * @throws IllegalArgumentException if the program has no such rule, or it cannot be accrued in that way
     */
    public Accruals accrue(Map<String, Accrual> ways) {
        synchronized (readings) {
            Accruing accruing = new Accruing(history, readings, asOf, entitlements);
            return new Accruals(stamp(), program.currency(), accruing.accrue(ways));
        }
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
