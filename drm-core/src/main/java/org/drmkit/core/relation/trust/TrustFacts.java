package org.drmkit.core.relation.trust;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Unit;
import org.drmkit.core.promise.PromiseResult;

/** What KPIs and programs can ask about trust in a side, the supplier or a dealer. */
public final class TrustFacts {

    /** The index on the day, approximate. */
    public static final FactName INDEX = FactName.of("trustIndex", Unit.RATIO, "trust index", "信任指数");

    /** The number of incidents that are not repaired on the day. */
    public static final FactName OPEN_INCIDENTS =
            FactName.of("trustIncidentsOpen", Unit.COUNT, "incidents not repaired", "未修复信任事件数");

    /** 1 if an incident of integrity caps the index on the day, else 0. */
    public static final FactName CAPPED = FactName.of("trustCapped", Unit.COUNT, "trust index capped", "信任指数封顶");

    /** The share of the steps of repair that are done on the day, over all incidents up to then. */
    public static final FactName REPAIR_SHARE =
            FactName.of("trustRepairShare", Unit.RATIO, "repair steps done", "信任修复完成率");

    private static final int STEPS = 5;

    private TrustFacts() {}

    /**
     * Returns the index of trust.
     *
     * @param results what became of promises, by the side that owed them
     * @param incidents the incidents, by the side that lost trust
     * @param policy how the index is made
     * @return the source
     */
    public static HistoryFacts<PromiseResult> index(
            History<PromiseResult> results, History<TrustIncident> incidents, TrustPolicy policy) {
        return HistoryFacts.of("trust", results)
                .onDay(INDEX, (known, window) -> {
                    String party = known.get(0).party();
                    OptionalDouble index = policy.index(known, incidents.known(party, window.asOf()), window.day());
                    return index.isPresent()
                            ? Answer.approximate(index.getAsDouble())
                            : Answer.notApplicable(Reasons.DIVISION_BY_ZERO);
                })
                .build();
    }

    /**
     * Returns the facts about incidents.
     *
     * @param incidents the incidents, by the side that lost trust
     * @return the source
     */
    public static HistoryFacts<TrustIncident> incidents(History<TrustIncident> incidents) {
        return HistoryFacts.of("trust incidents", incidents)
                .onDay(
                        OPEN_INCIDENTS,
                        (known, window) -> Answer.of(happened(known, window.day()).stream()
                                .filter(incident -> !incident.isRepaired(window.day()))
                                .count()))
                .onDay(CAPPED, (known, window) -> Answer.of(TrustPolicy.isCapped(known, window.day()) ? 1 : 0))
                .onDay(REPAIR_SHARE, (known, window) -> repairShare(happened(known, window.day()), window.day()))
                .build();
    }

    private static List<TrustIncident> happened(List<TrustIncident> known, LocalDate day) {
        return known.stream().filter(incident -> !incident.on().isAfter(day)).toList();
    }

    private static Answer repairShare(List<TrustIncident> incidents, LocalDate day) {
        long done = incidents.stream()
                .mapToLong(incident -> incident.stepsDone(day))
                .sum();
        return Answer.share(done, (long) STEPS * incidents.size());
    }
}
