package org.drmkit.core.relation.esg;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Unit;
import org.drmkit.core.history.Window;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.relation.esg.EsgRecord.Check;
import org.drmkit.core.relation.esg.EsgRecord.Disclosure;

/**
 * What KPIs and programs can ask about ESG.
 *
 * <p>A figure and its path are asked for by a prefix, such as {@code co2Value}, {@code co2OffPath} and {@code co2Credit} for the year
 * in which the period begins. A figure that was not disclosed is missing, and so is its distance from the path.
 */
public final class EsgFacts {

    /** Why there is no distance from a path. */
    public static final String NO_PATH = "NO_PATH";

    /** The points of the checklist on the day, from 0 to 100 (ESG-04). */
    public static final FactName SCORE = FactName.of("esgScore", Unit.POINTS, "ESG points", "ESG得分");

    /** The number of mandatory criteria that are not met on the day. */
    public static final FactName MANDATORY_MISSING =
            FactName.of("esgMandatoryMissing", Unit.COUNT, "mandatory criteria not met", "ESG必选项缺失数");

    private EsgFacts() {}

    /**
     * Returns a disclosed figure.
     *
     * @param prefix what the names begin with
     * @return the name, such as {@code co2Value}
     */
    public static FactName value(String prefix) {
        return FactName.of(prefix + "Value", Unit.QUANTITY, "disclosed figure", "披露值");
    }

    /**
     * Returns by how much a disclosed figure is off the path, of what is allowed.
     *
     * @param prefix what the names begin with
     * @return the name, such as {@code co2OffPath}
     */
    public static FactName offPath(String prefix) {
        return FactName.of(prefix + "OffPath", Unit.RATIO, "distance from the reduction path", "减排路径偏离率");
    }

    /**
     * Returns which share of points the assurance of a disclosed figure earns.
     *
     * @param prefix what the names begin with
     * @return the name, such as {@code co2Credit}
     */
    public static FactName credit(String prefix) {
        return FactName.of(prefix + "Credit", Unit.RATIO, "credit of the disclosure", "披露可信系数");
    }

    /**
     * Returns the facts about a metric.
     *
     * @param prefix what the names begin with
     * @param metric the metric, as a code
     * @param paths gets the path of a party, empty if it has none
     * @param history the records
     * @return the source
     */
    public static HistoryFacts<EsgRecord> metric(
            String prefix, String metric, Function<String, Optional<ReductionPath>> paths, History<EsgRecord> history) {
        return HistoryFacts.of("ESG metric " + metric, history)
                .inPeriod(
                        value(prefix),
                        (known, window) -> about(known, metric, window, one -> Answer.of(Fraction.of(one.value()))))
                .inPeriod(
                        offPath(prefix),
                        (known, window) -> about(
                                known,
                                metric,
                                window,
                                one -> paths.apply(one.party())
                                        .map(path -> Answer.share(
                                                path.off(one.year(), one.value()), path.allowance(one.year())))
                                        .orElse(Answer.notApplicable(NO_PATH))))
                .inPeriod(
                        credit(prefix),
                        (known, window) -> about(
                                known,
                                metric,
                                window,
                                one -> Answer.of(Fraction.of(one.assurance().credit()))))
                .build();
    }

    /**
     * Returns the facts about a checklist.
     *
     * @param checklist the criteria
     * @param history the records
     * @return the source
     */
    public static HistoryFacts<EsgRecord> checklist(EsgChecklist checklist, History<EsgRecord> history) {
        return HistoryFacts.of("ESG checklist", history)
                .onDay(
                        SCORE,
                        (known, window) -> ifChecked(known, window.day(), checks -> Answer.of(checklist.score(checks))))
                .onDay(
                        MANDATORY_MISSING,
                        (known, window) -> ifChecked(
                                known,
                                window.day(),
                                checks -> Answer.of(checklist.missing(checks).size())))
                .build();
    }

    private static Answer about(
            List<EsgRecord> known, String metric, Window window, Function<Disclosure, Answer> answer) {
        int year = window.period().from().getYear();
        return known.stream()
                .filter(Disclosure.class::isInstance)
                .map(Disclosure.class::cast)
                .filter(one -> one.metric().equals(metric) && one.year() == year)
                .max(Comparator.comparing(Disclosure::recordedOn).thenComparing(Disclosure::id))
                .map(answer)
                .orElse(Answer.missing(Reasons.NO_FACT));
    }

    private static Answer ifChecked(List<EsgRecord> known, LocalDate day, Function<List<Check>, Answer> answer) {
        List<Check> checks = known.stream()
                .filter(Check.class::isInstance)
                .map(Check.class::cast)
                .filter(check -> !check.recordedOn().isAfter(day))
                .toList();
        return checks.isEmpty() ? Answer.missing(Reasons.NO_FACT) : answer.apply(checks);
    }
}
