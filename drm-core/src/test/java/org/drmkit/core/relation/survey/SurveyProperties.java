package org.drmkit.core.relation.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.Shape;
import org.drmkit.core.number.Fraction;

class SurveyProperties implements RelationContract<SurveyAnswer> {

    @Override
    public Shape<SurveyAnswer> shape() {
        return SurveyAnswer.SHAPE;
    }

    @Override
    public History<SurveyAnswer> history(List<SurveyAnswer> records) {
        return History.of(records);
    }

    @Override
    public HistoryFacts<SurveyAnswer> facts(History<SurveyAnswer> history) {
        return SurveyFacts.of("csi", "CSI", "recommend", 2, history);
    }

    @Property(tries = 200)
    void index_isBounded_andDoesNotDependOnTheScale(@ForAll("records") List<SurveyAnswer> answers) {
        List<BigDecimal> scores = answers.stream()
                .flatMap(answer -> answer.scores().values().stream())
                .toList();
        SurveyResult result = new SurveyResult(scores, SurveyScale.of(0, 10));
        assertThat(result.index()).isBetween(Fraction.ZERO, Fraction.of(100));
        List<BigDecimal> moved = scores.stream()
                .map(score -> score.multiply(BigDecimal.valueOf(3)).add(BigDecimal.ONE))
                .toList();
        assertThat(new SurveyResult(moved, SurveyScale.of(1, 31)).index()).isEqualTo(result.index());
    }

    @Override
    @Provide
    public Arbitrary<List<SurveyAnswer>> records() {
        return RelationContract.listOf(id -> Combinators.combine(
                        RelationContract.parties(),
                        RelationContract.days(),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of("CSI", "SSI"),
                        Arbitraries.maps(
                                        Arbitraries.of("recommend", "speed"),
                                        Arbitraries.bigDecimals()
                                                .between(BigDecimal.ZERO, BigDecimal.TEN)
                                                .ofScale(1))
                                .ofMinSize(1))
                .as((party, on, delay, instrument, scores) -> new SurveyAnswer(
                        id, party, instrument, on, on.plusDays(delay), SurveyScale.of(0, 10), scores)));
    }
}
