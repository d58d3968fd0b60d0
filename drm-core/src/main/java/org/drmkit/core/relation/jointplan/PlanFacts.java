package org.drmkit.core.relation.jointplan;

import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Sided;
import org.drmkit.core.history.Unit;
import org.drmkit.core.promise.PromiseLedger;
import org.drmkit.core.promise.PromiseResult;

/** What KPIs and programs can ask about joint plans, per dealer and about both sides. */
public final class PlanFacts {

    /** How much of what the dealer promised in the plans of the day was kept. */
    public static final FactName DEALER_ATTAINMENT =
            FactName.of("planDealerAttainment", Unit.RATIO, "dealer's part of the plan", "经销商计划达成率");

    /** How much of what the supplier promised the dealer in the plans of the day was kept. */
    public static final FactName SUPPLIER_ATTAINMENT =
            FactName.of("planSupplierAttainment", Unit.RATIO, "supplier's part of the plan", "厂家计划达成率");

    /** The dealer's share of the value that both sides put in. */
    public static final FactName DEALER_INPUT_SHARE =
            FactName.of("planDealerInputShare", Unit.RATIO, "dealer's share of the input", "经销商投入占比");

    /** How much of what the side itself, dealer or supplier, promised in its plans of the day was kept. */
    public static final FactName ATTAINMENT =
            FactName.of("planAttainment", Unit.RATIO, "own part of the plans", "己方计划达成率");

    /** The share of the side itself, dealer or supplier, in the value that is put into its plans of the day. */
    public static final FactName INPUT_SHARE =
            FactName.of("planInputShare", Unit.RATIO, "own share of the input", "己方投入占比");

    /** Why there is no share of values in several currencies. */
    public static final String MIXED_CURRENCIES = "MIXED_CURRENCIES";

    private PlanFacts() {}

    /**
     * Returns the facts about joint plans.
     *
     * @param history the plans, all versions of them
     * @param results what became of promises
     * @return the source
     */
    public static HistoryFacts<JointPlan> of(History<JointPlan> history, History<PromiseResult> results) {
        return of(history, PromiseLedger.of(results));
    }

    /**
     * Returns the facts about joint plans. What both sides let go in time, by a step in the ledger or by a later version of the
     * plan, counts on neither side.
     *
     * @param history the plans, all versions of them
     * @param ledger what became of promises
     * @return the source
     */
    public static HistoryFacts<JointPlan> of(History<JointPlan> history, PromiseLedger ledger) {
        PlanRecord record = new PlanRecord(history.records(), ledger);
        return HistoryFacts.of("joint plans", history)
                .onDay(DEALER_ATTAINMENT, (known, window) -> record.attainment(known, JointPlan::party, window))
                .onDay(SUPPLIER_ATTAINMENT, (known, window) -> record.attainment(known, JointPlan::supplier, window))
                .onDay(
                        DEALER_INPUT_SHARE,
                        (known, window) -> PlanRecord.current(known, window.day())
                                .findFirst()
                                .map(JointPlan::dealerShare)
                                .orElse(Answer.missing(Reasons.NO_FACT)))
                .build();
    }

    /**
     * Returns the facts about each side's own part in its joint plans, the same for dealers and the supplier.
     *
     * @param history the plans, all versions of them
     * @param ledger what became of promises
     * @return the source
     */
    public static HistoryFacts<?> own(History<JointPlan> history, PromiseLedger ledger) {
        PlanRecord record = new PlanRecord(history.records(), ledger);
        return HistoryFacts.of("own part in joint plans", Sided.history(history, JointPlan::supplier))
                .onDay(
                        ATTAINMENT,
                        (known, window) -> record.attainment(
                                Sided.records(known), plan -> known.get(0).party(), window))
                .onDay(
                        INPUT_SHARE,
                        (known, window) -> PlanRecord.inputShare(
                                PlanRecord.current(Sided.records(known), window.day())
                                        .toList(),
                                known.get(0).party()))
                .build();
    }
}
