package org.drmkit.core.relation.lifecycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.HistoryFacts.Judgement;
import org.drmkit.core.history.Unit;

/**
 * What KPIs and programs can ask about the life of dealers.
 *
 * <p>A program pays growth rewards {@code "when": [{"fact": "mayEarnGrowthReward", "==": 1}]}.
 */
public final class LifeFacts {

    /** The stage on the day. */
    public static final FactName STAGE = FactName.of("lifeStage", Unit.CODE, "stage", "合作阶段");

    /** How long the dealer has been in that stage. */
    public static final FactName STAGE_DAYS = FactName.of("lifeStageDays", Unit.DAYS, "days in the stage", "阶段天数");

    /** 1 if it may order, else 0. */
    public static final FactName MAY_ORDER = FactName.of("mayOrder", Unit.COUNT, "may order", "可订货");

    /** 1 if it earns base rebates, else 0. */
    public static final FactName MAY_EARN_BASE_REBATE =
            FactName.of("mayEarnBaseRebate", Unit.COUNT, "may earn base rebates", "可享基础返利");

    /** 1 if it earns rewards for growth, else 0. */
    public static final FactName MAY_EARN_GROWTH_REWARD =
            FactName.of("mayEarnGrowthReward", Unit.COUNT, "may earn growth rewards", "可享增长奖励");

    /** 1 if it may register deals, else 0. */
    public static final FactName MAY_REGISTER_DEALS =
            FactName.of("mayRegisterDeals", Unit.COUNT, "may register deals", "可报备项目");

    /** 1 if it may claim funds, else 0. */
    public static final FactName MAY_CLAIM_FUNDS =
            FactName.of("mayClaimFunds", Unit.COUNT, "may claim funds", "可申领市场费用");

    /** 1 if it may see benchmarks, else 0. */
    public static final FactName MAY_SEE_BENCHMARKS =
            FactName.of("maySeeBenchmarks", Unit.COUNT, "may see benchmarks", "可查看对标");

    private LifeFacts() {}

    /**
     * Returns the facts about the life of dealers.
     *
     * @param history the steps, those of each dealer legal by themselves
     * @param capabilities what each stage allows
     * @return the source
     */
    public static HistoryFacts<LifeStep> of(History<LifeStep> history, Capabilities capabilities) {
        return HistoryFacts.of("life of dealers", history)
                .onDay(STAGE, about(step -> Answer.code(step.to().name())))
                .onDay(
                        STAGE_DAYS,
                        (known, window) -> last(known, window.day())
                                .map(step -> Answer.of(ChronoUnit.DAYS.between(step.on(), window.day())))
                                .orElse(Answer.missing(Reasons.NO_FACT)))
                .onDay(MAY_ORDER, allows(capabilities, Capability.ORDER))
                .onDay(MAY_EARN_BASE_REBATE, allows(capabilities, Capability.EARN_BASE_REBATE))
                .onDay(MAY_EARN_GROWTH_REWARD, allows(capabilities, Capability.EARN_GROWTH_REWARD))
                .onDay(MAY_REGISTER_DEALS, allows(capabilities, Capability.REGISTER_DEALS))
                .onDay(MAY_CLAIM_FUNDS, allows(capabilities, Capability.CLAIM_FUNDS))
                .onDay(MAY_SEE_BENCHMARKS, allows(capabilities, Capability.SEE_BENCHMARKS))
                .build();
    }

    private static Judgement<LifeStep> allows(Capabilities capabilities, Capability capability) {
        return about(step -> Answer.of(capabilities.allows(step.to(), capability) ? 1 : 0));
    }

    private static Judgement<LifeStep> about(Function<LifeStep, Answer> answer) {
        return (known, window) -> last(known, window.day()).map(answer).orElse(Answer.missing(Reasons.NO_FACT));
    }

    private static Optional<LifeStep> last(List<LifeStep> known, LocalDate day) {
        return known.stream()
                .filter(step -> !step.on().isAfter(day))
                .max(Comparator.comparing(LifeStep::on).thenComparing(LifeStep::id));
    }
}
