package org.drmkit.scoring.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drmkit.core.formula.Formulas.fact;
import static org.drmkit.scoring.Samples.card;
import static org.drmkit.scoring.Samples.kpi;
import static org.drmkit.scoring.Samples.kpis;
import static org.drmkit.scoring.scorecard.Scores.linear;
import static org.drmkit.scoring.scorecard.Scores.point;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drmkit.scoring.scorecard.CatalogueKpi;
import org.drmkit.scoring.scorecard.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardLintTest {

    private static final String STRAIGHT = "{\"linear\": [[0, 0], [100, 100]]}";

    private static final Map<String, CatalogueKpi> CATALOGUE = Map.of(
            "SAL-01", new CatalogueKpi(Map.of(), fact("sales"), linear(point("0", "0"), point("1", "100")), Map.of()));

    /** A card with one finding of every kind. */
    private static final Scorecard ALL = card(
            "\"validity\": {\"from\": \"2026-02-01\", \"to\": \"2026-11-01\"}",
            kpis(
                    kpi("same", 1, "{\"linear\": [[0, 70], [1, 70]]}"),
                    kpi(
                            "flat",
                            1,
                            "{\"steps\": [{\"from\": 2, \"points\": 60}, {\"from\": 1, \"points\": 60}, {\"from\": 0, \"points\": 30}]}"),
                    kpi("turn", 1, "{\"linear\": [[0, 0], [1, 80], [2, 10]]}"),
                    "{\"id\": \"node\", \"weight\": 1, \"aggregate\": \"MIN\", \"kpis\": [%s, %s]}"
                            .formatted(
                                    "{\"catalogue\": \"SAL-01\", \"weight\": 1, \"score\": {\"linear\": [[0, 90], [1, 0]]}}",
                                    "{\"id\": \"best\", \"value\": {\"growth\": [{\"fact\": \"best\"}, {\"fact\": \"best\", \"at\": \"PREVIOUS\"}]},"
                                            + " \"score\": {\"minMax\": {}}, \"weight\": 2}")),
            "\"gates\": [{\"id\": \"g\", \"when\": [{\"value\": {\"fact\": \"same\"}, \">\": 1}], \"gradeAtMost\": \"A\"}]",
            "\"deductions\": [{\"id\": \"d\", \"value\": {\"fact\": \"same\"}, \"each\": 6, \"max\": 3}]",
            "\"gradePolicy\": {\"margin\": 11}");

    private static List<LintFinding> findings(Scorecard card) {
        return ScorecardLint.of(card).catalogue(() -> CATALOGUE).findings();
    }

    private static List<String> places(List<LintFinding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    @Test
    void findings_everyKind_atItsPlace() {
        assertThat(places(findings(ALL)))
                .containsExactlyInAnyOrder(
                        "LONG_PERIOD /per",
                        "SAME_POINTS /kpis/0/score",
                        "STEP_WITHOUT_EFFECT /kpis/1/score/steps/0",
                        "NOT_MONOTONE /kpis/2/score",
                        "WEIGHT_WITHOUT_EFFECT /kpis/3/kpis",
                        "DIRECTION /kpis/3/kpis/0/score",
                        "PEERS /kpis/3/kpis/1/score",
                        "CUT_COMPARISON /kpis/3/kpis/1/value/growth/1",
                        "GATE_WITHOUT_EFFECT /gates/0/gradeAtMost",
                        "DEDUCTION_CUT_AT_ONCE /deductions/0/max",
                        "UNREACHABLE_BY_MARGIN /grades/0");
    }

    @Test
    void findings_grade_beyondTheMostPoints() {
        Scorecard low =
                card(kpis(kpi("a", 1, "{\"steps\": [{\"from\": 0, \"points\": 80}, {\"from\": -1, \"points\": 10}]}")));
        assertThat(places(findings(low))).containsExactly("UNREACHABLE_GRADE /grades/0");
        assertThat(findings(low).get(0).message(Locale.ENGLISH))
                .isEqualTo(
                        "/grades/0: warning: unreachable grade: A begins at 90, and no points exceed 80. Maybe the threshold is too high.");
    }

    @Test
    void findings_factsThatNothingSupplies_ifTheSuppliedAreKnown() {
        Scorecard plain = card(kpis(kpi("a", 1), kpi("b", 1)));
        assertThat(ScorecardLint.of(plain).findings()).isEmpty();
        assertThat(places(ScorecardLint.of(plain).facts(Set.of("a")).findings()))
                .containsExactly("NO_FACT /kpis/1/value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"range\": [1, 2, 3, 4]}",
                "{\"steps\": [{\"upTo\": 6, \"points\": 100}, {\"upTo\": 18, \"points\": 80}]}",
                "{\"proportional\": {\"target\": 5, \"cap\": 120}}",
                "{\"cases\": {\"good\": 100, \"bad\": 0}}",
                "{\"logistic\": {\"midpoint\": 3, \"steepness\": 2}}"
            })
    void findings_soundScore_none(String score) {
        assertThat(findings(card(kpis(kpi("a", 1, score), kpi("b", 2, STRAIGHT)))))
                .isEmpty();
    }

    @Test
    void findings_wholePeriods_none() {
        Scorecard whole = card(
                "\"validity\": {\"from\": \"2026-01-01\", \"to\": \"2028-01-01\"}",
                kpis("{\"id\": \"a\", \"value\": {\"fact\": \"a\", \"at\": \"PREVIOUS\"}, \"score\": %s, \"weight\": 1}"
                        .formatted(STRAIGHT)));
        assertThat(findings(whole)).isEmpty();
    }

    @Test
    void message_everyKind_inBothLanguages() {
        List<LintFinding> all = ScorecardLint.of(ALL)
                .catalogue(() -> CATALOGUE)
                .facts(Set.of("sales"))
                .findings();
        Set<LintCode> seen = all.stream().map(LintFinding::code).collect(Collectors.toSet());
        assertThat(EnumSet.complementOf(EnumSet.copyOf(seen))).containsExactly(LintCode.UNREACHABLE_GRADE);
        for (LintFinding finding : all) {
            assertThat(finding.message(Locale.ENGLISH))
                    .startsWith(finding.pointer() + ": "
                            + (finding.severity() == LintSeverity.WARNING ? "warning" : "note"))
                    .contains("Maybe")
                    .doesNotContain("{", "\n");
            assertThat(finding.message(Locale.CHINA)).contains("：").doesNotContain("{", "lint.", "\n");
        }
    }
}
