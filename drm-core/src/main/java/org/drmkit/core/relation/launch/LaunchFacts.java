package org.drmkit.core.relation.launch;

import java.time.LocalDate;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Unit;
import org.drmkit.core.relation.launch.LaunchRecord.Acknowledgement;
import org.drmkit.core.relation.launch.LaunchRecord.Sighting;

/**
 * What KPIs and programs can ask about a launch: {@code x1Readiness}, {@code x1Ready}, {@code x1EmbargoBreaches} and
 * {@code x1EmbargoAcknowledged} for the prefix {@code x1}. Each launch is a source of its own.
 */
public final class LaunchFacts {

    private LaunchFacts() {}

    /**
     * Returns the share of the milestones that is done on the day.
     *
     * @param prefix what the names begin with
     * @return the name, such as {@code x1Readiness}
     */
    public static FactName readiness(String prefix) {
        return FactName.of(prefix + "Readiness", Unit.RATIO, "launch readiness", "上市准备度");
    }

    /**
     * Returns whether the dealer is ready on the day.
     *
     * @param prefix what the names begin with
     * @return the name, such as {@code x1Ready}, of 1 or 0
     */
    public static FactName ready(String prefix) {
        return FactName.of(prefix + "Ready", Unit.COUNT, "ready for launch", "上市就绪");
    }

    /**
     * Returns how often the embargo was broken up to the day.
     *
     * @param prefix what the names begin with
     * @return the name, such as {@code x1EmbargoBreaches}
     */
    public static FactName breaches(String prefix) {
        return FactName.of(prefix + "EmbargoBreaches", Unit.COUNT, "embargo breaches", "泄密次数");
    }

    /**
     * Returns whether the dealer has acknowledged the embargo by the day.
     *
     * @param prefix what the names begin with
     * @return the name, such as {@code x1EmbargoAcknowledged}, of 1 or 0
     */
    public static FactName acknowledged(String prefix) {
        return FactName.of(prefix + "EmbargoAcknowledged", Unit.COUNT, "embargo acknowledged", "已确认保密条款");
    }

    /**
     * Returns the facts about a launch.
     *
     * @param prefix what the names begin with
     * @param plan the launch
     * @param history what dealers have done and what was seen of them
     * @return the source
     */
    public static HistoryFacts<LaunchRecord> of(String prefix, LaunchPlan plan, History<LaunchRecord> history) {
        return HistoryFacts.of("launch " + plan.id(), history)
                .onDay(
                        readiness(prefix),
                        (known, window) -> Answer.of(
                                Readiness.of(known, plan, window.day()).share()))
                .onDay(
                        ready(prefix),
                        (known, window) -> Answer.of(
                                Readiness.of(known, plan, window.day()).ready() ? 1 : 0))
                .onDay(
                        breaches(prefix),
                        (known, window) -> Answer.of(known.stream()
                                .filter(record -> record instanceof Sighting sighting
                                        && sighting.breaches(plan)
                                        && !sighting.on().isAfter(window.day()))
                                .count()))
                .onDay(
                        acknowledged(prefix),
                        (known, window) -> Answer.of(
                                known.stream().anyMatch(record -> isAcknowledged(record, plan, window.day())) ? 1 : 0))
                .build();
    }

    private static boolean isAcknowledged(LaunchRecord record, LaunchPlan plan, LocalDate day) {
        return record instanceof Acknowledgement one
                && one.launch().equals(plan.id())
                && !one.on().isAfter(day);
    }
}
