package org.drmkit.core.relation.esg;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Unit;
import org.drmkit.core.history.Window;
import org.drmkit.core.number.Fraction;

/**
 * What KPIs and programs can ask about old products that were taken back and about social projects.
 *
 * <p>Of 100 batteries recycled by the word of a third party and 20 disposed of by the dealer's own, 120 were taken back, 100 + 20 / 2 = 110
 * count as vouched for, and 100 of 120 were recovered. Where nothing was recorded in the period everything is missing, and not 0.
 */
public final class DeedFacts {

    /** How much was taken back in the period. */
    public static final FactName TAKEN_BACK =
            FactName.of("takenBack", Unit.QUANTITY, "old products taken back", "旧品回收量");

    /** How much of it counts by who vouches for it. */
    public static final FactName TAKEN_BACK_VOUCHED =
            FactName.of("takenBackVouched", Unit.QUANTITY, "old products taken back, vouched for", "旧品回收可信量");

    /** The share of it that was reused or recycled. */
    public static final FactName RECOVERED_SHARE =
            FactName.of("takenBackRecoveredShare", Unit.RATIO, "old products reused or recycled", "旧品再利用率");

    /** The number of social projects in the period. */
    public static final FactName SOCIAL_PROJECTS =
            FactName.of("socialProjects", Unit.COUNT, "social projects", "公益项目数");

    /** The hours given to them that count by who vouches for them. */
    public static final FactName SOCIAL_HOURS =
            FactName.of("socialHoursVouched", Unit.HOURS, "hours given, vouched for", "公益可信时数");

    private DeedFacts() {}

    /**
     * Returns the facts about deeds.
     *
     * @param history the records
     * @return the source
     */
    public static HistoryFacts<EsgRecord> of(History<EsgRecord> history) {
        return HistoryFacts.of("ESG deeds", history)
                .inPeriod(TAKEN_BACK, (known, window) -> ifAny(takenBack(known, window), all -> Answer.of(sum(all))))
                .inPeriod(
                        TAKEN_BACK_VOUCHED,
                        (known, window) ->
                                ifAny(takenBack(known, window), all -> Answer.of(vouched(all, TakeBack::quantity))))
                .inPeriod(
                        RECOVERED_SHARE,
                        (known, window) -> ifAny(
                                takenBack(known, window),
                                all -> Answer.share(
                                        sum(all.stream()
                                                .filter(one -> one.outcome().isRecovered())
                                                .toList()),
                                        sum(all))))
                .inPeriod(
                        SOCIAL_PROJECTS,
                        (known, window) -> ifAny(projects(known, window), all -> Answer.of(all.size())))
                .inPeriod(
                        SOCIAL_HOURS,
                        (known, window) ->
                                ifAny(projects(known, window), all -> Answer.of(vouched(all, SocialProject::hours))))
                .build();
    }

    private static List<TakeBack> takenBack(List<EsgRecord> known, Window window) {
        return known.stream()
                .filter(TakeBack.class::isInstance)
                .map(TakeBack.class::cast)
                .filter(one -> window.hasSeen(one.on()))
                .toList();
    }

    private static List<SocialProject> projects(List<EsgRecord> known, Window window) {
        return known.stream()
                .filter(SocialProject.class::isInstance)
                .map(SocialProject.class::cast)
                .filter(one -> window.hasSeen(one.on()))
                .toList();
    }

    private static <R> Answer ifAny(List<R> records, Function<List<R>, Answer> answer) {
        return records.isEmpty() ? Answer.missing(Reasons.NO_FACT) : answer.apply(records);
    }

    private static Fraction sum(List<TakeBack> records) {
        return records.stream().map(one -> Fraction.of(one.quantity())).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static <R extends EsgRecord> Fraction vouched(List<R> records, Function<R, BigDecimal> figure) {
        return records.stream()
                .map(one ->
                        Fraction.of(figure.apply(one).multiply(one.assurance().credit())))
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
