package org.drmkit.core.relation.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.junit.jupiter.api.Test;

class SurveyTest {

    private static final List<Integer> RECOMMENDATIONS = List.of(10, 9, 9, 8, 7, 7, 6, 10, 3, 9);

    private static SurveyResult result(SurveyScale scale, String... scores) {
        return new SurveyResult(Arrays.stream(scores).map(BigDecimal::new).toList(), scale);
    }

    private static History<SurveyAnswer> recommendations() {
        List<SurveyAnswer> answers = new ArrayList<>();
        LocalDate day = LocalDate.of(2026, 4, 10);
        for (int i = 0; i < RECOMMENDATIONS.size(); i++) {
            answers.add(new SurveyAnswer(
                    "A" + i,
                    "OEM",
                    "SPRING",
                    day,
                    day.plusDays(i),
                    SurveyScale.of(0, 10),
                    Map.of("recommend", BigDecimal.valueOf(RECOMMENDATIONS.get(i)))));
        }
        return History.of(answers);
    }

    @Test
    void e3_meanOf55On1To7_is75_and88On1To10_is8667() {
        assertThat(result(SurveyScale.of(1, 7), "5", "6").mean()).isEqualTo(Fraction.parse("5.5"));
        assertThat(result(SurveyScale.of(1, 7), "5", "6").index()).isEqualTo(Fraction.of(75));
        assertThat(result(SurveyScale.of(1, 10), "8.8").index().doubleValue()).isCloseTo(86.67, within(0.005));
    }

    @Test
    void e3_tenAnswers_netPromoterScoreIs30() {
        HistoryFacts<SurveyAnswer> facts = SurveyFacts.of("dealer", "SPRING", "recommend", 5, recommendations());
        Asked asked = Asked.of(facts, "OEM", "2026-01-01/2027-01-01", "2026-06-01");
        assertThat(asked.number(SurveyFacts.netPromoterScore("dealer"))).isEqualTo(Fraction.of(30));
        assertThat(asked.number(SurveyFacts.index("dealer"))).isEqualTo(Fraction.of(78));
        assertThat(asked.number(SurveyFacts.answers("dealer"))).isEqualTo(Fraction.of(10));
    }

    @Test
    void e17_meanOf1000_pulledTowards850() {
        SurveyScale scale = SurveyScale.of(0, 1000);
        SurveyResult few = new SurveyResult(Collections.nCopies(3, BigDecimal.valueOf(1000)), scale);
        SurveyResult many = new SurveyResult(Collections.nCopies(300, BigDecimal.valueOf(1000)), scale);
        BigDecimal usual = BigDecimal.valueOf(850);
        assertThat(few.shrunkMean(usual, 30).doubleValue()).isCloseTo(863.6, within(0.05));
        assertThat(many.shrunkMean(usual, 30).doubleValue()).isCloseTo(986.4, within(0.05));
        assertThat(few.topShare(BigDecimal.valueOf(900))).isEqualTo(Fraction.ONE);
    }

    @Test
    void facts_tooFewAnswers_areMissing() {
        HistoryFacts<SurveyAnswer> facts = SurveyFacts.of("dealer", "SPRING", "recommend", 5, recommendations());
        Asked early = Asked.of(facts, "OEM", "2026-01-01/2027-01-01", "2026-04-13");
        assertThat(early.number(SurveyFacts.answers("dealer"))).isEqualTo(Fraction.of(4));
        assertThat(early.figure(SurveyFacts.index("dealer"))).isEqualTo(Figure.missing("TOO_FEW_ANSWERS"));
    }

    @Test
    void netPromoterScore_ofAnotherScale_isRefused() {
        assertThatThrownBy(() -> result(SurveyScale.of(1, 7), "5").netPromoterScore())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("1", "7", "from 0 to 10");
        assertThatThrownBy(() -> SurveyScale.of(7, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void read_scoresOffTheScale_areAllListed() {
        String text = """
                {"id": "A1", "party": "OEM", "instrument": "S", "on": "2026-04-10", "recordedOn": "2026-04-10",
                 "scale": {"min": 1, "max": 7}, "scores": {"a": 0, "b": 7, "c": 8}}""";
        assertThat(catchThrowableOfType(DefinitionException.class, () -> SurveyAnswer.SHAPE.parse(text, "answer"))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/scores/a", "/scores/c");
    }
}
