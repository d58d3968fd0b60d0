package org.drmkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drmkit.scoring.Samples.fact;
import static org.drmkit.scoring.Samples.kpi;
import static org.drmkit.scoring.Samples.kpis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.drmkit.core.fact.Fact;
import org.drmkit.scoring.report.Movement;
import org.drmkit.scoring.report.ScoringReport;
import org.drmkit.scoring.scorecard.Scorecard;
import org.junit.jupiter.api.Test;

/** How scores moved between two reports, in figures worked out by hand. */
class MovementTest {

    private static final Scorecard CARD = Samples.card(kpis(kpi("a", 50), kpi("b", 30), kpi("c", 20)));

    private static ScoringReport report(Scorecard card, Fact... facts) {
        return Samples.run(card, facts).report();
    }

    private static Movement movement(ScoringRun run) {
        return run.report().dealer("D1").orElseThrow().movement().orElseThrow();
    }

    private static void assertMovement(
            Movement movement, String before, String value, String coverage, String weight, String definition) {
        assertThat(List.of(
                        movement.before(),
                        movement.value(),
                        movement.coverage(),
                        movement.weight(),
                        movement.definition()))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal(before),
                        new BigDecimal(value),
                        new BigDecimal(coverage),
                        new BigDecimal(weight),
                        new BigDecimal(definition));
    }

    /** 80, 60 and 40 are 66; with 90 it is 71; without the 60 it is 90 x 5/7 + 40 x 2/7 = 75.714285714. */
    @Test
    void movement_sameCard_valuesThenCoverage() {
        ScoringReport before = report(CARD, fact("D1", "a", "80"), fact("D1", "b", "60"), fact("D1", "c", "40"));
        ScoringRun run = Samples.run(CARD, fact("D1", "a", "90"), fact("D1", "c", "40"));
        Movement movement = movement(run.after(before));
        assertMovement(movement, "66", "5", "4.714285714", "0", "0");
        assertThat(movement.gradeBefore()).contains("C");
        assertThat(movement.rankBefore()).contains(1);
    }

    /** A KPI that comes: 80 and 40 are 480/7 = 68.571428571; with 60 in between 66. */
    @Test
    void movement_kpiThatComes_isCoverage() {
        ScoringReport before = report(CARD, fact("D1", "a", "80"), fact("D1", "c", "40"));
        ScoringRun run = Samples.run(CARD, fact("D1", "a", "80"), fact("D1", "b", "60"), fact("D1", "c", "40"));
        assertMovement(movement(run.after(before)), "68.571428571", "0", "-2.571428571", "0", "0");
    }

    /**
     * 80, 60, 40 are 66. With 90, 60 they are 90 x 0.5 + 60 x 0.3 + 40 x 0.2 = 71. With weights of 20, 60, 20 that is 18 + 36 + 8 = 62.
     * Another score for c makes its 40 points 0: 54. A deduction of 3: 51.
     */
    @Test
    void movement_anotherCard_weightsThenDefinition() {
        Scorecard now = Samples.card(
                kpis(kpi("a", 20), kpi("b", 60), kpi("c", 20, "{\"steps\": [{\"from\": 50, \"points\": 100}]}")),
                "\"deductions\": [{\"id\": \"off\", \"value\": 1, \"each\": 3}]");
        ScoringReport before = report(CARD, fact("D1", "a", "80"), fact("D1", "b", "60"), fact("D1", "c", "40"));
        ScoringRun run = Samples.run(now, fact("D1", "a", "90"), fact("D1", "b", "60"), fact("D1", "c", "40"));
        assertMovement(movement(run.after(before, CARD)), "66", "5", "0", "-9", "-11");
    }

    @Test
    void movement_deductionsAndGatesOfNow_areValues() {
        Scorecard card = Samples.card(
                kpis(kpi("a", 1)),
                "\"deductions\": [{\"id\": \"off\", \"value\": {\"fact\": \"breaches\"}, \"each\": 3}]",
                "\"gates\": [{\"id\": \"g\", \"when\": [{\"value\": {\"fact\": \"overdue\"}, \">\": 0}], \"scoreAtMost\": 60}]");
        ScoringReport before = report(card, fact("D1", "a", "80"));
        ScoringRun run =
                Samples.run(card, fact("D1", "a", "90"), fact("D1", "breaches", "1"), fact("D1", "overdue", "1"));
        assertMovement(movement(run.after(before)), "80", "-20", "0", "0", "0");
    }

    @Test
    void movement_unusableValue_isAValueOfNothing() {
        ScoringReport before = report(CARD, fact("D1", "a", "80"), fact("D1", "b", "60"), fact("D1", "c", "40"));
        ScoringRun run = Samples.run(CARD, fact("D1", "a", "80"), Samples.code("D1", "b", "?"), fact("D1", "c", "40"));
        assertMovement(movement(run.after(before)), "66", "-18", "0", "0", "0");
    }

    @Test
    void movement_withoutAScoreBeforeOrNow_isNone() {
        ScoringReport before = report(CARD, fact("D1", "z", "80"), fact("D2", "a", "80"));
        ScoringReport now = Samples.run(CARD, fact("D1", "a", "80"), fact("D2", "z", "1"), fact("D3", "a", "1"))
                .after(before)
                .report();
        assertThat(now.dealers())
                .hasSize(3)
                .allSatisfy(score -> assertThat(score.movement()).isEmpty());
    }

    @Test
    void after_reportOfAnotherVersion_needsItsCard() {
        Scorecard now = CARD.withWeights(Map.of("a", BigDecimal.TEN));
        ScoringReport before = report(CARD, fact("D1", "a", "80"));
        ScoringRun run = Samples.run(now, fact("D1", "a", "80"));
        assertThat(run.after(before).score("D1").movement()).isEmpty();
        assertThat(run.after(before, CARD).score("D1").movement()).isPresent();
        assertThatThrownBy(() -> run.after(before, now)).hasMessageContainingAll("another card", "Maybe");
    }

    @Test
    void render_movement_bothLanguages() {
        ScoringReport before = report(CARD, fact("D1", "a", "80"), fact("D1", "b", "60"), fact("D1", "c", "40"));
        ScoringRun run =
                Samples.run(CARD, fact("D1", "a", "90"), fact("D1", "c", "40")).after(before);
        assertThat(run.explain("D1").mismatch()).isEmpty();
        assertThat(run.render("D1", Locale.ENGLISH))
                .contains("Score by movement 75.71 points ≈ score before 66.00 + values 5.00 + coverage 4.71\n")
                .doesNotContain("{");
        assertThat(run.render("D1", Locale.CHINA)).contains("得分变动 75.71 分").doesNotContain("{");
    }

    @Test
    void report_withMovement_readsBack() {
        ScoringReport before = report(CARD, fact("D1", "a", "80"));
        ScoringReport report =
                Samples.run(CARD, fact("D1", "a", "90")).after(before).report();
        assertThat(ScoringReport.read(report.write().pretty())).isEqualTo(report);
    }
}
