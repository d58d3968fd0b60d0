package org.drmkit.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drmkit.core.formula.Formulas.constant;
import static org.drmkit.core.formula.Formulas.fact;
import static org.drmkit.core.formula.Formulas.growth;
import static org.drmkit.core.formula.Formulas.kpi;
import static org.drmkit.core.formula.Formulas.measure;
import static org.drmkit.scoring.scorecard.Scores.from;
import static org.drmkit.scoring.scorecard.Scores.linear;
import static org.drmkit.scoring.scorecard.Scores.percentile;
import static org.drmkit.scoring.scorecard.Scores.point;
import static org.drmkit.scoring.scorecard.Scores.steps;
import static org.drmkit.scoring.scorecard.Scores.upTo;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.drmkit.core.definition.Header;
import org.drmkit.core.formula.At;
import org.drmkit.core.formula.DealerTest;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.ValueTest;
import org.drmkit.core.json.Json;
import org.drmkit.core.measure.Bounds;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.measure.Comparison;
import org.drmkit.core.measure.Condition;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.time.PeriodUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cards built in Java with the names of the language. */
class BuilderTest {

    private static final String CARD = """
            {"format": "drm-scorecard/1", "id": "annual-2026", "version": 1, "per": "YEAR", "measures": {"sales": {"sum": "amount"}},
             "for": {"dealer.type": {"in": ["RESELLER"]}},
             "kpis": [
              {"id": "growth", "value": {"growth": ["sales", {"measure": "sales", "at": "YEAR_AGO"}]}, "score": {"linear": [[-0.30, 0], [0.30, 100]]}, "weight": 40},
              {"id": "certified", "value": {"fact": "certifiedShare"},
               "score": {"steps": [{"from": 0.8, "points": 100}, {"from": 0.6, "points": 60}]}, "weight": 20},
              {"id": "rank", "value": "sales", "score": {"percentile": "MIDRANK", "peers": "dealer.type"}, "weight": 40, "missing": "ZERO"}],
             "minCoverage": 0.6,
             "deductions": [{"id": "price-breach", "title": {"en": "Breaches"}, "value": {"fact": "priceBreaches"}, "each": 3, "max": 6}],
             "gates": [{"id": "payment", "title": {"en": "Payment"}, "when": [{"value": {"fact": "overdueShare"}, ">": 0.2}], "gradeAtMost": "C"},
                       {"id": "school", "when": [{"value": {"kpi": "certified"}, "<": 60}], "scoreAtMost": 70},
                       {"id": "stop", "when": [{"value": {"fact": "overdueShare"}, ">": 0.9}], "state": "NOT_SCORED"}],
             "grades": [{"grade": "A", "from": 90}, {"grade": "C", "from": 60}, {"grade": "D", "from": 0}],
             "gradePolicy": {"demoteAfter": 2, "margin": 1.5}}
            """;

    private static Kpi.Builder kpiOf(String id, Formula value, Score score, int weight) {
        return Kpi.builder().id(id).value(value).score(score).weight(BigDecimal.valueOf(weight));
    }

    private static org.drmkit.core.formula.Test test(Formula value, Comparison comparison, String bound) {
        return new ValueTest(value, Bounds.of(comparison, constant(bound)));
    }

    private static Scorecard.Builder built() {
        return Scorecard.builder()
                .header(Header.of("annual-2026", 1).measures(Map.of("sales", Measure.sum("amount"))))
                .per(PeriodUnit.YEAR)
                .eligible(new DealerTest(Condition.of("dealer.type", CodeSet.in("RESELLER"))))
                .addKpis(kpiOf(
                                "growth",
                                growth(measure("sales"), measure("sales", At.YEAR_AGO)),
                                linear(point("-0.30", "0"), point("0.30", "100")),
                                40)
                        .build())
                .addKpis(kpiOf("certified", fact("certifiedShare"), steps(from("0.8", "100"), from("0.6", "60")), 20)
                        .build())
                .addKpis(kpiOf(
                                "rank",
                                measure("sales"),
                                percentile(Score.Percentile.Ties.MIDRANK, Peers.of("dealer.type")),
                                40)
                        .missing(MissingPolicy.ZERO)
                        .build())
                .minCoverage(new BigDecimal("0.6"))
                .addDeductions(Deduction.of("price-breach", fact("priceBreaches"), "3")
                        .max("6")
                        .title(Map.of("en", "Breaches")))
                .addGates(
                        Gate.gradeAtMost("payment", "C", test(fact("overdueShare"), Comparison.ABOVE, "0.2"))
                                .title(Map.of("en", "Payment")),
                        Gate.scoreAtMost("school", "70", test(kpi("certified"), Comparison.BELOW, "60")),
                        Gate.notScored("stop", test(fact("overdueShare"), Comparison.ABOVE, "0.9")))
                .addGrades(Grade.of("A", "90"), Grade.of("C", "60"), Grade.of("D", "0"))
                .gradePolicy(GradePolicy.AT_ONCE.demoteAfter(2).margin("1.5"));
    }

    @Test
    void builder_everyName_equalsTheCardRead() {
        Scorecard read = Scorecard.read(CARD);
        assertThat(built().build()).isEqualTo(read);
        assertThat(built().build().contentHash()).isEqualTo(read.contentHash());
    }

    static Stream<Arguments> scores() {
        return Stream.of(
                score(
                        steps(upTo("6", "100"), upTo("18", "80")),
                        "{\"steps\": [{\"upTo\": 6, \"points\": 100}, {\"upTo\": 18, \"points\": 80}]}"),
                score(Scores.range("0.85", "0.95", "1.1", "1.3"), "{\"range\": [0.85, 0.95, 1.1, 1.3]}"),
                score(
                        Scores.proportional(fact("target")).cap("120").zeroBelow("0.6"),
                        "{\"proportional\": {\"target\": {\"fact\": \"target\"}, \"cap\": 120, \"zeroBelow\": 0.6}}"),
                score(Scores.logistic("3", "2"), "{\"logistic\": {\"midpoint\": 3, \"steepness\": 2}}"),
                score(Scores.log("0", "99"), "{\"log\": {\"from\": 0, \"to\": 99}}"),
                score(Scores.cases(Map.of("good", BigDecimal.TEN)), "{\"cases\": {\"good\": 10}}"),
                score(Scores.minMax(Peers.ALL.better(Better.LOWER)), "{\"minMax\": {}, \"better\": \"LOWER\"}"),
                score(Scores.zScore(Peers.ALL.winsorise("0.05")), "{\"zScore\": {}, \"winsorise\": 0.05}"),
                score(Scores.relativeToBest(Peers.ALL), "{\"relativeToBest\": {}}"),
                score(
                        Scores.scorer("root", Peers.of("dealer.type")),
                        "{\"scorer\": \"root\", \"peers\": \"dealer.type\"}"));
    }

    private static Arguments score(Score score, String json) {
        return Arguments.of(score, json);
    }

    @ParameterizedTest
    @MethodSource("scores")
    void scores_everyForm_isWrittenAsTheLanguageSays(Score score, String json) {
        Scorecard card =
                built().addKpis(kpiOf("more", fact("x"), score, 1).build()).build();
        assertThat(card.write().canonical()).contains(Json.parse(json).canonical());
        assertThat(Scorecard.read(card.write())).isEqualTo(card);
    }

    @Test
    void range_threeEnds_isRefused() {
        assertThatThrownBy(() -> Scores.range("1", "2", "3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("4 ends, not 3", "Maybe");
    }
}
