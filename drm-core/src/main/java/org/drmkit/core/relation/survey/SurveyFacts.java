package org.drmkit.core.relation.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Unit;
import org.drmkit.core.history.Window;

/**
 * What KPIs and programs can ask about a survey.
 *
 * <p>Each survey is a source of its own, whose names begin with a word of the caller's: {@code csiIndex} and {@code csiAnswers}
 * for the prefix {@code csi}. Fewer answers than the least number are {@code Missing(TOO_FEW_ANSWERS)}, so that nobody is
 * recognised and no dealer is judged by one customer.
 */
public final class SurveyFacts {

    /** Why a survey of few answers has no result. */
    public static final String TOO_FEW_ANSWERS = "TOO_FEW_ANSWERS";

    /** Why answers on different scales have no common result. */
    public static final String MIXED_SCALES = "MIXED_SCALES";

    private SurveyFacts() {}

    /**
     * Returns the index from 0 to 100, over all items of a survey.
     *
     * @param prefix what the names begin with
     * @return the name, such as {@code csiIndex}
     */
    public static FactName index(String prefix) {
        return FactName.of(prefix + "Index", Unit.POINTS, "survey index", "调研指数");
    }

    /**
     * Returns the net promoter score of an item.
     *
     * @param prefix what the names begin with
     * @return the name, such as {@code csiNps}
     */
    public static FactName netPromoterScore(String prefix) {
        return FactName.of(prefix + "Nps", Unit.POINTS, "net promoter score", "净推荐值");
    }

    /**
     * Returns the number of respondents.
     *
     * @param prefix what the names begin with
     * @return the name, such as {@code csiAnswers}
     */
    public static FactName answers(String prefix) {
        return FactName.of(prefix + "Answers", Unit.COUNT, "survey answers", "调研份数");
    }

    /**
     * Returns the facts about a survey.
     *
     * @param prefix what the names begin with
     * @param instrument the survey whose answers count
     * @param recommend the item, from 0 to 10, of the net promoter score
     * @param leastAnswers how many respondents a result needs, from 1 on
     * @param history the answers
     * @return the source
     */
    public static HistoryFacts<SurveyAnswer> of(
            String prefix, String instrument, String recommend, int leastAnswers, History<SurveyAnswer> history) {
        return HistoryFacts.of("survey " + instrument, history)
                .inPeriod(
                        index(prefix),
                        (known, window) -> ifEnough(seen(known, window, instrument), leastAnswers, SurveyFacts::index))
                .inPeriod(
                        netPromoterScore(prefix),
                        (known, window) -> ifEnough(
                                seen(known, window, instrument).stream()
                                        .filter(answer -> answer.scores().containsKey(recommend))
                                        .toList(),
                                leastAnswers,
                                answers -> netPromoterScore(answers, recommend)))
                .inPeriod(
                        answers(prefix),
                        (known, window) ->
                                Answer.of(seen(known, window, instrument).size()))
                .build();
    }

    private static List<SurveyAnswer> seen(List<SurveyAnswer> known, Window window, String instrument) {
        return known.stream()
                .filter(answer -> answer.instrument().equals(instrument) && window.hasSeen(answer.on()))
                .toList();
    }

    private static Answer ifEnough(List<SurveyAnswer> answers, int least, Function<List<SurveyAnswer>, Answer> result) {
        return answers.size() < Math.max(1, least) ? Answer.missing(TOO_FEW_ANSWERS) : result.apply(answers);
    }

    /** Scores of different scales are not put together; the scale of an instrument changes between periods. */
    private static Answer index(List<SurveyAnswer> answers) {
        List<BigDecimal> points = answers.stream()
                .flatMap(answer -> answer.scores().values().stream())
                .toList();
        return answers.stream().map(SurveyAnswer::scale).distinct().count() == 1
                ? Answer.of(new SurveyResult(points, answers.get(0).scale()).index())
                : Answer.missing(MIXED_SCALES);
    }

    private static Answer netPromoterScore(List<SurveyAnswer> answers, String recommend) {
        List<BigDecimal> scores =
                answers.stream().map(answer -> answer.scores().get(recommend)).toList();
        boolean fits = answers.stream().allMatch(answer -> answer.scale().equals(SurveyScale.of(0, 10)));
        return fits
                ? Answer.of(new SurveyResult(scores, SurveyScale.of(0, 10)).netPromoterScore())
                : Answer.missing(MIXED_SCALES);
    }
}
