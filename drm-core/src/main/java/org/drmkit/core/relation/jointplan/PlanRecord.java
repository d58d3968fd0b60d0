package org.drmkit.core.relation.jointplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.Window;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.promise.Promise;
import org.drmkit.core.promise.PromiseLedger;
import org.drmkit.core.promise.PromiseLedger.Outcomes;

/** All versions of plans, and what became of their promises. */
final class PlanRecord {

    private final Map<String, List<JointPlan>> versions = new LinkedHashMap<>();
    private final PromiseLedger ledger;

    PlanRecord(List<JointPlan> plans, PromiseLedger ledger) {
        this.ledger = ledger;
        plans.forEach(plan ->
                versions.computeIfAbsent(plan.id(), id -> new ArrayList<>()).add(plan));
    }

    static Stream<JointPlan> current(List<JointPlan> known, LocalDate day) {
        return known.stream().filter(plan -> plan.period().contains(day));
    }

    /** How much of what a side promised in the plans of the day was kept. */
    Answer attainment(List<JointPlan> known, Function<JointPlan, String> side, Window window) {
        List<JointPlan> current = current(known, window.day()).toList();
        if (current.isEmpty()) {
            return Answer.missing(Reasons.NO_FACT);
        }
        Outcomes outcomes = ledger.of(side.apply(current.get(0)), window);
        List<Promise> promises = current.stream()
                .flatMap(plan -> promises(plan, side.apply(plan), window, outcomes).stream())
                .toList();
        return Attainment.of(promises, outcomes.results()).share();
    }

    /** The share of a side in the value that is put into plans. */
    static Answer inputShare(List<JointPlan> current, String side) {
        List<Resource> all =
                current.stream().flatMap(plan -> plan.resources().stream()).toList();
        long currencies =
                all.stream().map(one -> one.value().currency()).distinct().count();
        if (current.isEmpty() || currencies > 1) {
            return Answer.missing(current.isEmpty() ? Reasons.NO_FACT : PlanFacts.MIXED_CURRENCIES);
        }
        return Answer.share(value(all.stream().filter(one -> one.side().equals(side))), value(all.stream()));
    }

    private static Fraction value(Stream<Resource> resources) {
        return resources.map(one -> one.value().exact()).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The promises of all versions known by a day, each as it was worded last, without what was let go in time. */
    private List<Promise> promises(JointPlan latest, String side, Window window, Outcomes outcomes) {
        Map<String, Promise> promises = new LinkedHashMap<>();
        versions.getOrDefault(latest.id(), List.of()).stream()
                .filter(plan -> !plan.recordedOn().isAfter(window.asOf()))
                .forEach(plan -> {
                    promises.values().removeIf(promise -> plan.drops(promise) && !isSettled(promise, plan, outcomes));
                    plan.promisesOf(side).forEach(promise -> promises.put(promise.id(), promise));
                });
        promises.keySet().removeAll(outcomes.letGo());
        return List.copyOf(promises.values());
    }

    private static boolean isSettled(Promise promise, JointPlan plan, Outcomes outcomes) {
        return outcomes.results().stream()
                .anyMatch(result -> result.id().equals(promise.id())
                        && !result.on().isAfter(plan.agreedOn().orElseThrow()));
    }
}
