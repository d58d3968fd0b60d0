package org.drmkit.core.relation.jointplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.HistoryFacts.Judgement;
import org.drmkit.core.history.Unit;
import org.drmkit.core.history.Window;
import org.drmkit.core.promise.Promise;
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

    private PlanFacts() {}

    /**
     * Returns the facts about joint plans.
     *
     * @param history the plans, all versions of them
     * @param results what became of promises, as ledgers of commitments give it
     * @return the source
     */
    public static HistoryFacts<JointPlan> of(History<JointPlan> history, History<PromiseResult> results) {
        Map<String, List<JointPlan>> versions = new LinkedHashMap<>();
        history.records()
                .forEach(plan -> versions.computeIfAbsent(plan.id(), id -> new ArrayList<>())
                        .add(plan));
        return HistoryFacts.of("joint plans", history)
                .onDay(DEALER_ATTAINMENT, attainment(versions, results, JointPlan::party))
                .onDay(SUPPLIER_ATTAINMENT, attainment(versions, results, JointPlan::supplier))
                .onDay(
                        DEALER_INPUT_SHARE,
                        (known, window) -> current(known, window.day()).stream()
                                .findFirst()
                                .map(JointPlan::dealerShare)
                                .orElse(Answer.missing(Reasons.NO_FACT)))
                .build();
    }

    private static List<JointPlan> current(List<JointPlan> known, LocalDate day) {
        return known.stream().filter(plan -> plan.period().contains(day)).toList();
    }

    private static Judgement<JointPlan> attainment(
            Map<String, List<JointPlan>> versions, History<PromiseResult> results, Function<JointPlan, String> side) {
        return (known, window) -> current(known, window.day()).stream()
                .findFirst()
                .map(plan -> attainment(versions.getOrDefault(plan.id(), List.of()), results, side.apply(plan), window))
                .orElse(Answer.missing(Reasons.NO_FACT));
    }

    private static Answer attainment(
            List<JointPlan> versions, History<PromiseResult> results, String side, Window window) {
        Collection<Promise> promises = promises(versions, side, window.asOf());
        List<PromiseResult> known = results.known(side, window.asOf()).stream()
                .filter(result -> !result.on().isAfter(window.day()))
                .toList();
        return Attainment.of(promises, known).share();
    }

    /** The promises of all versions known by a day, each as it was worded last. */
    private static Collection<Promise> promises(List<JointPlan> versions, String side, LocalDate asOf) {
        Map<String, Promise> promises = new LinkedHashMap<>();
        versions.stream()
                .filter(plan -> !plan.recordedOn().isAfter(asOf))
                .flatMap(plan -> plan.promisesOf(side).stream())
                .forEach(promise -> promises.put(promise.id(), promise));
        return promises.values();
    }
}
