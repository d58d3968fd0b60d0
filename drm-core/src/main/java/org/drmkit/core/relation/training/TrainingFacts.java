package org.drmkit.core.relation.training;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToIntFunction;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Unit;

/** What KPIs and programs can ask about the training of a dealer's people, over all roles that need some. */
public final class TrainingFacts {

    /** Why there is no day on which the requirements will no longer be met. */
    public static final String NEVER_FALLS = "NEVER_FALLS";

    /** Why nothing is passed or failed: nobody is in a role that needs a certificate. */
    public static final String NOBODY_REQUIRED = "NOBODY_REQUIRED";

    /** The share of those certified of those who need to be (TRA-01). */
    public static final FactName CERTIFIED_SHARE =
            FactName.of("certifiedShare", Unit.RATIO, "certified staff", "持证上岗率");

    /** 1 if every requirement is met, else 0; {@code NotApplicable(NOBODY_REQUIRED)} if they ask for nobody. */
    public static final FactName GATE_PASSED =
            FactName.of("trainingGatePassed", Unit.COUNT, "training requirements met", "培训门槛达标");

    /** How many more must be certified until every requirement is met. */
    public static final FactName GAP = FactName.of("trainingGap", Unit.COUNT, "certificates short", "持证缺口人数");

    /** How many are certified on the day and will no longer be after 90 days. */
    public static final FactName EXPIRING =
            FactName.of("certificatesExpiring", Unit.COUNT, "certificates expiring in 90 days", "90天内到期证书");

    /** In how many days a requirement will no longer be met, if nobody joins and nobody learns. */
    public static final FactName FALLS_IN_DAYS =
            FactName.of("trainingFallsInDays", Unit.DAYS, "days until training falls short", "培训跌破门槛天数");

    private static final int SOON = 90;

    private TrainingFacts() {}

    /**
     * Returns the facts about training.
     *
     * @param history the people and certificates
     * @param requirements what roles need
     * @return the source
     */
    public static HistoryFacts<TrainingRecord> of(History<TrainingRecord> history, List<RoleRequirement> requirements) {
        List<RoleRequirement> all = List.copyOf(requirements);
        return HistoryFacts.of("training", history)
                .onDay(CERTIFIED_SHARE, (known, window) -> {
                    List<Coverage> coverages = coverages(known, all, window.day());
                    return Answer.share(sum(coverages, Coverage::certified), sum(coverages, Coverage::required));
                })
                .onDay(GATE_PASSED, (known, window) -> gate(known, all, window.day()))
                .onDay(GAP, (known, window) -> Answer.of(gap(known, all, window.day())))
                .onDay(
                        EXPIRING,
                        (known, window) ->
                                Answer.of(sum(all, one -> Coverage.expiringWithin(known, one, window.day(), SOON))))
                .onDay(FALLS_IN_DAYS, (known, window) -> fallsIn(known, all, window.day()))
                .build();
    }

    private static <A> int sum(List<A> list, ToIntFunction<A> number) {
        return list.stream().mapToInt(number).sum();
    }

    private static List<Coverage> coverages(
            List<TrainingRecord> known, List<RoleRequirement> requirements, LocalDate day) {
        return requirements.stream().map(one -> Coverage.of(known, one, day)).toList();
    }

    private static Answer gate(List<TrainingRecord> known, List<RoleRequirement> requirements, LocalDate day) {
        if (sum(coverages(known, requirements, day), Coverage::required) == 0) {
            return Answer.notApplicable(NOBODY_REQUIRED);
        }
        return Answer.of(gap(known, requirements, day) == 0 ? 1 : 0);
    }

    private static int gap(List<TrainingRecord> known, List<RoleRequirement> requirements, LocalDate day) {
        return sum(requirements, one -> Coverage.of(known, one, day).gap(one));
    }

    private static Answer fallsIn(List<TrainingRecord> known, List<RoleRequirement> requirements, LocalDate day) {
        return requirements.stream()
                .flatMap(one -> Coverage.fallsBelow(known, one, day).stream())
                .min(LocalDate::compareTo)
                .map(first -> Answer.of(ChronoUnit.DAYS.between(day, first)))
                .orElse(Answer.notApplicable(NEVER_FALLS));
    }
}
