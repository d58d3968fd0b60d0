package org.drmkit.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.drmkit.scoring.Samples.json;
import static org.drmkit.scoring.Samples.kpi;
import static org.drmkit.scoring.Samples.kpis;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.drmkit.core.formula.At;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardTest {

    /** A card in which every member and every score stands. */
    static final String WHOLE = """
            {"format": "drm-scorecard/1", "id": "whole", "version": 3, "title": {"en": "Card", "zh": "考核表"},
             "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "fiscalYearStart": "--04-01",
             "measures": {"sales": {"sum": "amount"}}, "meta": {"approvedBy": "board"},
             "per": "QUARTER", "for": {"dealer.type": {"in": ["SHOP"]}}, "prefix": "main.",
             "kpis": [
               {"id": "sales", "title": {"en": "Sales"}, "weight": 50, "aggregate": "GEOMETRIC", "missing": "ZERO", "notApplicable": "MISSING",
                "kpis": [
                  {"id": "growth", "value": {"growth": ["sales", {"measure": "sales", "at": "YEAR_AGO"}]}, "score": {"linear": [[-0.3, 0], [0.3, 100]]}, "weight": 25},
                  {"id": "steps", "value": {"fact": "a"}, "score": {"steps": [{"from": 0.8, "points": 100}, {"from": 0.6, "points": 60}]}, "weight": 25},
                  {"id": "upTo", "value": {"fact": "a"}, "score": {"steps": [{"upTo": 6, "points": 100}]}, "weight": 25, "missing": "FAIL"},
                  {"id": "range", "value": {"fact": "a"}, "score": {"range": [0.85, 0.95, 1.1, 1.3]}, "weight": 25}]},
               {"id": "rest", "weight": 50, "aggregate": {"owa": [0.5, 0.3, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]},
                "kpis": [
                  {"id": "target", "value": "sales", "score": {"proportional": {"target": {"fact": "target"}, "cap": 120, "zeroBelow": 0.6}}, "weight": 11},
                  {"id": "curve", "value": "sales", "score": {"logistic": {"midpoint": 3, "steepness": 2}}, "weight": 11},
                  {"id": "log", "value": "sales", "score": {"log": {"from": 0, "to": 99}}, "weight": 11},
                  {"id": "cases", "value": {"fact": "dealer.tier"}, "score": {"cases": {"GOLD": 100, "SILVER": 60}}, "weight": 11},
                  {"id": "minMax", "value": "sales", "score": {"minMax": {}, "better": "LOWER"}, "weight": 11},
                  {"id": "z", "value": "sales", "score": {"zScore": {}, "peers": "dealer.type"}, "weight": 11},
                  {"id": "rank", "value": "sales", "score": {"percentile": "BELOW", "peers": "dealer.type", "better": "LOWER"}, "weight": 11},
                  {"id": "best", "value": "sales", "score": {"relativeToBest": {}}, "weight": 11},
                  {"catalogue": "SAL-01", "id": "own", "score": {"scorer": "root", "winsorise": 0.05}, "weight": 12, "notApplicable": "DROP"}]}],
             "aggregate": {"power": 2}, "weights": "EXACT_100", "missing": "NEUTRAL", "notApplicable": "MISSING", "minCoverage": 0.6,
             "deductions": [{"id": "breach", "title": {"en": "Breaches"}, "value": {"subtract": [60, {"kpi": "growth"}]}, "each": 3, "max": 6}],
             "gates": [{"id": "payment", "when": [{"value": {"fact": "overdue"}, ">": 0.2}, {"value": {"kpi": "sales"}, "<": 30}], "gradeAtMost": "B"},
                       {"id": "cap", "when": [{"fact": "state", "in": ["OPEN"]}], "scoreAtMost": 70},
                       {"id": "stop", "title": {"zh": "停"}, "when": [{"fact": "state", "in": ["SHUT"]}], "state": "NOT_SCORED"}],
             "grades": [{"grade": "A", "from": 90}, {"grade": "B", "from": 0}],
             "gradePolicy": {"promoteAfter": 2, "demoteAfter": 3, "margin": 1.5}}
            """;

    private static List<Problem> problems(String json) {
        return catchThrowableOfType(DefinitionException.class, () -> Scorecard.read(json))
                .problems();
    }

    @Test
    void write_everyMember_readsBackEqual() {
        Scorecard card = Scorecard.read(WHOLE);
        assertThat(Scorecard.read(card.write())).isEqualTo(card);
        assertThat(Scorecard.read(card.write().pretty())).isEqualTo(card);
        assertThat(card.write().canonical()).isEqualTo(Json.parse(WHOLE).canonical());
    }

    @Test
    void read_defaults_asTheLanguageSays() {
        Scorecard card = Scorecard.read(json(kpis(kpi("a", 1))));
        assertThat(card.aggregate()).isEqualTo(Aggregate.Common.MEAN);
        assertThat(card.missing()).isEqualTo(MissingPolicy.RENORMALISE);
        assertThat(card.notApplicable()).isEqualTo(NotApplicablePolicy.DROP);
        assertThat(card.weights()).isEqualTo(WeightPolicy.RELATIVE);
        assertThat(card.minCoverage()).isZero();
        assertThat(card.prefix()).isEmpty();
        assertThat(card.eligible()).isEmpty();
    }

    @Test
    void builder_withTheSameNames_equalsWhatIsRead() {
        Scorecard read = Scorecard.read(json(kpis(kpi("a", 1))));
        Kpi kpi = Kpi.builder()
                .id("a")
                .value(new FactReference("a", At.CURRENT))
                .score(new Score.Linear(List.of(point(0), point(100))))
                .weight(BigDecimal.ONE)
                .build();
        Scorecard built = Scorecard.builder()
                .header(read.header())
                .per(read.per())
                .addKpis(kpi)
                .addAllGrades(read.grades())
                .build();
        assertThat(built).isEqualTo(read);
    }

    private static Score.Point point(int value) {
        return new Score.Point(BigDecimal.valueOf(value), BigDecimal.valueOf(value));
    }

    @Test
    void contentHash_metaAndLayout_changeNothing() {
        Scorecard card = Scorecard.read(WHOLE);
        Scorecard other = Scorecard.read(WHOLE.replace("board", "nobody").replace("\n", " "));
        assertThat(other.contentHash()).isEqualTo(card.contentHash());
        assertThat(Scorecard.read(WHOLE.replace("0.85", "0.84")).contentHash()).isNotEqualTo(card.contentHash());
    }

    @Test
    void read_manyProblems_allListedAtTheirPlaces() {
        String card = """
                {"format": "drm-scorecard/1", "id": "bad", "version": 1, "per": "YEAR", "weights": "EXACT_100",
                 "measures": {"sales": {"sum": "amount"}},
                 "kpis": [
                   {"id": "a", "value": "sale", "score": {"linear": [[0, 0], [0.3, 50], [0.3, 100]]}, "weight": 50},
                   {"id": "n", "weight": 49.9, "kpis": [{"id": "a", "value": {"kpi": "n"}, "score": {"liner": []}, "weight": 100}]}],
                 "gates": [{"id": "g", "when": [{"value": {"kpi": "b"}, "<": 30}], "gradeAtMost": "E"},
                           {"id": "g", "when": [], "gradeAtMost": "A", "scoreAtMost": 10}],
                 "deductions": [{"id": "d", "value": {"fact": "x"}, "each": 0}],
                 "gradePolicy": {"promoteAfter": 0},
                 "grades": [{"grade": "A", "from": 90}, {"grade": "A", "from": 60}, {"grade": "C", "from": "60.0"}]}
                """;
        assertThat(problems(card))
                .extracting(problem -> problem.pointer().toString())
                .contains(
                        "/gradePolicy/promoteAfter",
                        "/kpis",
                        "/kpis/0/value",
                        "/kpis/0/score/linear/2/0",
                        "/kpis/1/kpis/0/id",
                        "/kpis/1/kpis/0/value/kpi",
                        "/kpis/1/kpis/0/score/liner",
                        "/gates/0/when/0/value/kpi",
                        "/gates/0/gradeAtMost",
                        "/gates/1",
                        "/gates/1/when",
                        "/deductions/0/each",
                        "/grades/1/grade");
        assertThat(problems(card))
                .extracting(Problem::message)
                .anySatisfy(text -> assertThat(text).contains("/kpis/0/value: unknown measure (sale)", "Maybe sales"))
                .anySatisfy(text -> assertThat(text)
                        .contains("/kpis: ", "(99.9)", "a sum of 100", "Maybe the last weight is 50.0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"linear\": [[0, 0]]} | /kpis/0/score/linear",
                "{\"linear\": [[0, 0], [1, 101]]} | /kpis/0/score/linear/1/1",
                "{\"linear\": [[0, 0], [1, -1]]} | /kpis/0/score/linear/1/1",
                "{\"steps\": []} | /kpis/0/score/steps",
                "{\"steps\": [{\"from\": 18, \"points\": 80}, {\"from\": \"18.0\", \"points\": 60}]} | /kpis/0/score/steps/1/from",
                "{\"steps\": [{\"from\": 1, \"points\": 80}, {\"upTo\": 2, \"points\": 60}]} | /kpis/0/score/steps/1/upTo",
                "{\"steps\": [{\"points\": 80}]} | /kpis/0/score/steps/0",
                "{\"steps\": [{\"from\": 1, \"upTo\": 2, \"points\": 80}]} | /kpis/0/score/steps/0",
                "{\"steps\": [{\"from\": 1, \"points\": 101}]} | /kpis/0/score/steps/0/points",
                "{\"range\": [1, 2, 3]} | /kpis/0/score/range",
                "{\"range\": [1, 3, 2, 4]} | /kpis/0/score/range/2",
                "{\"logistic\": {\"midpoint\": 1, \"steepness\": 0}} | /kpis/0/score/logistic/steepness",
                "{\"log\": {\"from\": 1, \"to\": 1}} | /kpis/0/score/log/to",
                "{\"cases\": {\"A\": 100.1}} | /kpis/0/score/cases/A",
                "{\"percentile\": \"MID\"} | /kpis/0/score/percentile",
                "{\"percentile\": \"MIDRANK\", \"peers\": \"type\"} | /kpis/0/score/peers",
                "{\"minMax\": {\"winsorise\": 0.05}} | /kpis/0/score/minMax/winsorise",
                "{\"linear\": [[0, 0], [1, 1]], \"peers\": \"dealer.type\"} | /kpis/0/score/peers",
                "{\"proportional\": {\"target\": 1, \"cap\": 0}} | /kpis/0/score/proportional/cap",
                "{\"proportional\": {\"target\": {\"kpi\": \"a\"}}} | /kpis/0/score/proportional/target/kpi",
                "{} | /kpis/0/score"
            })
    void read_badScore_pointsAtIt(String score, String pointer) {
        assertThat(problems(json(kpis(kpi("a", 1, score)))))
                .extracting(problem -> problem.pointer().toString())
                .contains(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "\"x\""})
    void read_weightThatIsNotPositive_refused(String weight) {
        assertThat(problems(json(kpis(kpi("a", weight)))))
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/kpis/0/weight");
    }

    @Test
    void read_orderedWeightsThatDoNotMatch_refused() {
        assertThat(problems(json(kpis(kpi("a", 1), kpi("b", 1)), "\"aggregate\": {\"owa\": [1]}")))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("/aggregate/owa", "1 weights", "Allowed: 2 weights");
    }

    @Test
    void read_perProgramWithoutValidity_refused() {
        assertThatThrownBy(() -> Scorecard.read(json(kpis(kpi("a", 1))).replace("YEAR", "PROGRAM")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("validity");
    }

    @Test
    void schema_namesEveryMemberAndScore() {
        String schema = Scorecard.schema().canonical();
        Stream<String> members = ((JsonObject) Json.parse(WHOLE)).members().keySet().stream();
        assertThat(schema).contains(members.map(member -> "\"" + member + "\"").toList());
        assertThat(schema).contains("\"relativeToBest\"", "\"zeroBelow\"", "\"gradeAtMost\"", "\"owa\"");
    }

    @Test
    void read_inheritedOrderedWeights_mustMatchEveryNodeThatHasNoAggregateOfItsOwn() {
        String inner = "{\"id\": \"%s\", \"weight\": 1, %s \"kpis\": [%s]}";
        String card = json(
                "\"aggregate\": {\"owa\": [0.6, 0.4]}",
                kpis(
                        inner.formatted("n", "", kpi("a", 1)),
                        inner.formatted("m", "\"aggregate\": \"MIN\",", kpi("b", 1))));
        assertThat(problems(card))
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/kpis/0/kpis");
    }
}
