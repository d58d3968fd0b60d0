package org.drmkit.core.relation.servicepackage;

import java.time.LocalDate;
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
import org.drmkit.core.money.Money;

/**
 * What KPIs and programs can ask about the package that a dealer gets on a day.
 *
 * <p>A dealer that is in no segment on the day has no package, which is missing; one in two segments is {@code Missing(INVALID)}; a segment
 * without a package is {@code Missing(NO_PACKAGE)}.
 */
public final class PackageFacts {

    /** Why there is nothing although the dealer is in a segment. */
    public static final String NO_PACKAGE = "NO_PACKAGE";

    /** The segment. */
    public static final FactName SEGMENT = FactName.of("serviceSegment", Unit.CODE, "segment", "客户分级");

    /** How many days may pass between two contacts. */
    public static final FactName MAX_GAP_DAYS =
            FactName.of("serviceMaxGapDays", Unit.DAYS, "days between contacts", "服务沟通间隔天数");

    /** The level of support. */
    public static final FactName SUPPORT = FactName.of("serviceSupport", Unit.CODE, "level of support", "服务支持等级");

    /** How much the dealer may owe. */
    public static final FactName CREDIT = FactName.of("serviceCredit", Unit.MONEY, "credit of the package", "服务包信用额度");

    /** What it may spend on marketing. */
    public static final FactName FUND = FactName.of("serviceFund", Unit.MONEY, "fund of the package", "服务包市场费用");

    /** How many courses are open to it. */
    public static final FactName COURSES = FactName.of("serviceCourses", Unit.COUNT, "courses open", "服务包课程数");

    private PackageFacts() {}

    /**
     * Returns the facts about packages.
     *
     * @param packages the package of each segment
     * @param history who was in which segment
     * @return the source
     */
    public static HistoryFacts<Placement> of(ServicePackages packages, History<Placement> history) {
        return HistoryFacts.of("service packages", history)
                .onDay(SEGMENT, (known, window) -> placed(known, window.day(), one -> Answer.code(one.segment())))
                .onDay(MAX_GAP_DAYS, ofPackage(packages, one -> Answer.of(one.maxGapDays())))
                .onDay(SUPPORT, ofPackage(packages, one -> Answer.code(one.support())))
                .onDay(CREDIT, ofPackage(packages, one -> amount(one.credit())))
                .onDay(FUND, ofPackage(packages, one -> amount(one.fund())))
                .onDay(
                        COURSES,
                        ofPackage(packages, one -> Answer.of(one.courses().size())))
                .build();
    }

    private static Judgement<Placement> ofPackage(ServicePackages packages, Function<ServicePackage, Answer> answer) {
        return (known, window) -> placed(
                known,
                window.day(),
                one -> packages.of(one.segment()).map(answer).orElse(Answer.missing(NO_PACKAGE)));
    }

    private static Answer amount(Optional<Money> amount) {
        return amount.map(value -> Answer.of(value.exact())).orElse(Answer.notApplicable(Reasons.NO_VALUE));
    }

    private static Answer placed(List<Placement> known, LocalDate day, Function<Placement, Answer> answer) {
        List<Placement> placed =
                known.stream().filter(one -> one.days().contains(day)).toList();
        if (placed.size() != 1) {
            return Answer.missing(placed.isEmpty() ? Reasons.NO_FACT : Reasons.INVALID);
        }
        return answer.apply(placed.get(0));
    }
}
