package org.drmkit.core.relation.launch;

import java.util.List;
import java.util.function.Function;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Unit;
import org.drmkit.core.money.Money;

/**
 * What KPIs and programs can ask about the joint activities of a launch: {@code x1ActivitiesDone}, {@code x1Budget} and
 * {@code x1DealerBudget} for the prefix {@code x1}.
 *
 * <p>Of a roadshow of CNY 30,000.01, of which D1 pays 40 %, the budget is 30,000.01 and the dealer's part 12,000.00. A dealer without
 * activities has no figures. Budgets in several currencies have no sum and are {@code Missing(INVALID)}.
 */
public final class ActivityFacts {

    private ActivityFacts() {}

    /**
     * Returns the share of the activities due by the day that were done in time.
     *
     * @param prefix what the names begin with
     * @return the name, such as {@code x1ActivitiesDone}
     */
    public static FactName done(String prefix) {
        return FactName.of(prefix + "ActivitiesDone", Unit.RATIO, "joint activities done in time", "联合活动按期完成率");
    }

    /**
     * Returns what the activities may cost in all.
     *
     * @param prefix what the names begin with
     * @return the name, such as {@code x1Budget}
     */
    public static FactName budget(String prefix) {
        return FactName.of(prefix + "Budget", Unit.MONEY, "budget of joint activities", "联合活动预算");
    }

    /**
     * Returns what the dealer pays of that.
     *
     * @param prefix what the names begin with
     * @return the name, such as {@code x1DealerBudget}
     */
    public static FactName dealerBudget(String prefix) {
        return FactName.of(prefix + "DealerBudget", Unit.MONEY, "dealer's part of the budget", "经销商承担预算");
    }

    /**
     * Returns the facts about the joint activities of a launch.
     *
     * @param prefix what the names begin with
     * @param launch the id of the plan
     * @param history the records
     * @return the source
     */
    public static HistoryFacts<LaunchRecord> of(String prefix, String launch, History<LaunchRecord> history) {
        return HistoryFacts.of("joint activities of launch " + launch, history)
                .onDay(done(prefix), (known, window) -> {
                    List<JointActivity> due = activities(known, launch).stream()
                            .filter(one -> !one.dueOn().isAfter(window.day()))
                            .toList();
                    long done = due.stream()
                            .filter(one -> one.isDoneInTime(window.day()))
                            .count();
                    return Answer.share(done, due.size());
                })
                .onDay(budget(prefix), (known, window) -> total(activities(known, launch), JointActivity::budget))
                .onDay(
                        dealerBudget(prefix),
                        (known, window) -> total(activities(known, launch), ActivityFacts::dealersPart))
                .build();
    }

    private static Money dealersPart(JointActivity one) {
        return one.parts().getOrDefault(one.party(), Money.zero(one.budget().currency()));
    }

    private static List<JointActivity> activities(List<LaunchRecord> known, String launch) {
        return known.stream()
                .filter(JointActivity.class::isInstance)
                .map(JointActivity.class::cast)
                .filter(one -> one.launch().equals(launch))
                .toList();
    }

    private static Answer total(List<JointActivity> activities, Function<JointActivity, Money> part) {
        List<Money> parts = activities.stream().map(part).toList();
        long currencies = parts.stream().map(Money::currency).distinct().count();
        if (currencies != 1) {
            return Answer.missing(currencies == 0 ? Reasons.NO_FACT : Reasons.INVALID);
        }
        return parts.stream()
                .reduce(Money::plus)
                .map(sum -> Answer.of(sum.exact()))
                .orElse(Answer.missing(Reasons.NO_FACT));
    }
}
