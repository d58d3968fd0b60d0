package org.drmkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.drmkit.scoring.Samples.card;
import static org.drmkit.scoring.Samples.fact;
import static org.drmkit.scoring.Samples.kpi;
import static org.drmkit.scoring.Samples.kpis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.Figure;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.scorecard.Scorecard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores at thresholds, values at the ends of what a number can be, and surveys of few answers. */
class BoundariesTest {

    /** Scores are compared at nine decimals: a trillionth less than 90 is 90 there, a billionth less is not. */
    @ParameterizedTest
    @CsvSource({
        "90, A",
        "89.999999999999, A",
        "89.9999999995, A",
        "89.999999999499, B",
        "89.999999999, B",
        "75, B",
        "74.999999999999, B",
        "60, C",
        "59.999999999, D",
        "0, D",
        "100, A"
    })
    void grade_atThresholdsAndATrillionthLess(String score, String grade) {
        DealerScore result =
                Samples.run(card(kpis(kpi("x", 1))), fact("D1", "x", score)).score("D1");
        assertThat(result.grade()).contains(grade);
    }

    private static final List<String> SCORES = List.of(
            "{\"linear\": [[0, 0], [100, 100]]}",
            "{\"steps\": [{\"from\": 10, \"points\": 33.3}]}",
            "{\"range\": [0, 30, 60, 90]}",
            "{\"proportional\": {\"target\": {\"fact\": \"t\"}, \"cap\": 120}}",
            "{\"logistic\": {\"midpoint\": 40, \"steepness\": 9999}}",
            "{\"log\": {\"from\": 0, \"to\": 0.000000001}}",
            "{\"percentile\": \"MIDRANK\"}",
            "{\"minMax\": {}, \"better\": \"LOWER\"}",
            "{\"minMax\": {}, \"winsorise\": 0.2}",
            "{\"zScore\": {}}",
            "{\"relativeToBest\": {}, \"better\": \"LOWER\"}",
            "{\"relativeToBest\": {}}");

    @ParameterizedTest
    @ValueSource(
            strings = {"\"MEAN\"", "\"GEOMETRIC\"", "\"HARMONIC\"", "{\"power\": -300}", "{\"power\": 300}", "\"MIN\""})
    void report_valuesAtTheEndsOfDoubles_hasNothingButFiniteNumbers(String aggregate) {
        String[] all = new String[SCORES.size()];
        for (int k = 0; k < all.length; k++) {
            all[k] = kpi("k" + k, k + 1, SCORES.get(k));
        }
        Scorecard card = card("\"aggregate\": " + aggregate, kpis(all));
        double[] extremes = {
            Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, -Double.MIN_VALUE, -0.0, 1e-300, 1e300, 50
        };
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < extremes.length; i++) {
            for (int k = 0; k < all.length; k++) {
                double value = extremes[(i + k) % extremes.length];
                facts.add(Fact.of("D" + i, "k" + k, Figure.approximate(value)));
            }
            facts.add(Fact.of("D" + i, "t", Figure.approximate(extremes[i])));
        }
        ScoringRun run = Samples.run(card, facts);
        String text = run.report().write().canonical();
        assertThat(text).doesNotContain("NaN", "Infinity", "\"-0");
        assertThat(run.report().dealers()).hasSize(extremes.length).allSatisfy(score -> {
            assertThat(score.score().orElseThrow()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            assertThat(run.explain(score.dealer()).mismatch()).isEmpty();
        });
    }

    /** Three answers with a mean of 1,000 weigh little against 30 of the prior 850; three hundred weigh much. */
    @ParameterizedTest
    @CsvSource({"3, 863.6", "300, 986.4", "0, 850.0"})
    void satisfaction_fewAnswers_shrinkTowardsThePrior(String answers, double expected) {
        String shrunk = """
                {"id": "csi", "weight": 1, "score": {"linear": [[0, 0], [1000, 100]]},
                 "value": {"divide": [{"add": [{"multiply": [{"fact": "csi"}, {"fact": "answers"}]}, {"multiply": [850, 30]}]},
                                      {"add": [{"fact": "answers"}, 30]}]}}
                """;
        DealerScore score = Samples.run(card(kpis(shrunk)), fact("D1", "csi", "1000"), fact("D1", "answers", answers))
                .score("D1");
        assertThat(score.score().orElseThrow().doubleValue() * 10).isEqualTo(expected, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RENORMALISE", "ZERO", "NEUTRAL", "PEER_MEDIAN", "FAIL"})
    void unusableValue_whateverThePolicy_countsNothingAndKeepsItsWeight(String policy) {
        Scorecard card = card("\"missing\": \"%s\"".formatted(policy), kpis(kpi("a", 3), kpi("b", 1)));
        ScoringRun run = Samples.run(
                card,
                fact("D1", "a", "80"),
                Samples.code("D1", "b", "n/a"),
                fact("D2", "a", "80"),
                fact("D2", "b", "0"),
                fact("D3", "a", "10"),
                fact("D3", "b", "90"));
        assertThat(run.score("D1").score()).isEqualTo(run.score("D2").score()).contains(new BigDecimal("60.000000000"));
        assertThat(run.score("D1").coverage()).isEqualByComparingTo("0.75");
        assertThat(run.score("D1").kpi("b").reason()).contains("INVALID");
    }
}
