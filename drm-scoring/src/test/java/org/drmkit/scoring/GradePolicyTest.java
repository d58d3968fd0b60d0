package org.drmkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drmkit.scoring.Samples.kpi;
import static org.drmkit.scoring.Samples.kpis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.time.DateRange;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.HeldGrade;
import org.drmkit.scoring.report.ScoringReport;
import org.drmkit.scoring.scorecard.Scorecard;
import org.junit.jupiter.api.Test;

/** Grades that follow scores by a policy, over several years. */
class GradePolicyTest {

    private static final int FIRST_YEAR = 2021;
    private static final String AFTER_TWO = "{\"demoteAfter\": 2, \"promoteAfter\": 2}";

    private static Scorecard card(String policy) {
        return Samples.card("\"gradePolicy\": " + policy, kpis(kpi("x", 1)));
    }

    /** Judges years from 2021 on by their scores, each after the one before; no score is null. */
    private static List<ScoringReport> reports(Scorecard card, String... scores) {
        List<Fact> facts = new ArrayList<>(List.of(Samples.fact("D1", "other", "1")));
        for (int k = 0; k < scores.length; k++) {
            if (!scores[k].isEmpty()) {
                facts.add(Samples.fact("D1", "x", scores[k])
                        .in(DateRange.of(LocalDate.of(FIRST_YEAR + k, 1, 1), LocalDate.of(FIRST_YEAR + k + 1, 1, 1)))
                        .recordedOn(LocalDate.of(FIRST_YEAR, 1, 1)));
            }
        }
        List<ScoringReport> reports = new ArrayList<>();
        for (int k = 0; k < scores.length; k++) {
            ScoringRun run = run(card, facts, FIRST_YEAR + k);
            reports.add(
                    reports.isEmpty()
                            ? run.report()
                            : run.after(reports.get(k - 1)).report());
        }
        return reports;
    }

    private static ScoringRun run(Scorecard card, List<Fact> facts, int year) {
        DealerBook book = Samples.book(facts);
        return ScoringEngine.of(card, book.network()).run(book, LocalDate.of(year, 12, 31));
    }

    private static DealerScore only(ScoringReport report) {
        return report.dealer("D1").orElseThrow();
    }

    private static List<String> grades(List<ScoringReport> reports) {
        return reports.stream()
                .map(report -> only(report).grade().orElse("-") + (only(report).isOnWatch() ? " (watch)" : ""))
                .toList();
    }

    @Test
    void grades_publishedReview_demotedAfterTwoLowerPeriods() {
        assertThat(grades(reports(card("{\"demoteAfter\": 2}"), "92", "74", "91", "73", "72")))
                .containsExactly("A", "A (watch)", "A", "A (watch)", "C");
    }

    @Test
    void grades_demoted_toTheBestOfTheStreak() {
        assertThat(grades(reports(card(AFTER_TWO), "92", "50", "76"))).containsExactly("A", "A (watch)", "B");
    }

    @Test
    void grades_promoted_toTheWorstOfTheStreak() {
        assertThat(grades(reports(card(AFTER_TWO), "50", "95", "76"))).containsExactly("D", "D (watch)", "B");
    }

    @Test
    void grades_marginForEveryThresholdBetween() {
        assertThat(grades(reports(card("{\"margin\": 2}"), "50", "91.999999999", "92", "76", "57.999999999")))
                .containsExactly("D", "B", "A", "B", "D");
    }

    @Test
    void grades_streakOfTheOtherSide_startsAnew() {
        assertThat(grades(reports(card(AFTER_TWO), "80", "50", "95", "50", "50")))
                .containsExactly("B", "B (watch)", "B (watch)", "B (watch)", "D");
    }

    @Test
    void grades_periodWithoutScore_neitherCountsNorBreaksTheStreak() {
        List<ScoringReport> reports = reports(card(AFTER_TWO), "92", "74", "", "74");
        assertThat(grades(reports)).containsExactly("A", "A (watch)", "-", "C");
        assertThat(only(reports.get(2)).held()).isEqualTo(only(reports.get(1)).held());
    }

    @Test
    void report_ofTheSamePeriodAgain_movesNoGradeASecondTime() {
        Scorecard card = card(AFTER_TWO);
        ScoringReport first = reports(card, "92", "74").get(1);
        List<Fact> facts = List.of(Samples.fact("D1", "x", "74").recordedOn(LocalDate.of(FIRST_YEAR, 1, 1)));
        assertThat(only(first).held())
                .contains(new HeldGrade("A", Optional.of(new HeldGrade.Watch(HeldGrade.Trend.WORSE, 1, "C"))));
        ScoringReport again = run(card, facts, FIRST_YEAR + 1).after(first).report();
        assertThat(only(again).held()).isEqualTo(only(first).held());
        assertThat(only(again).heldBefore()).isEqualTo(only(first).heldBefore());
        assertThat(grades(List.of(again))).containsExactly("A (watch)");
    }

    @Test
    void report_afterAGapOfAYear_keepsTheGradeNotTheStreak() {
        ScoringReport early = reports(card(AFTER_TWO), "92", "74").get(1);
        List<Fact> facts = List.of(Samples.fact("D1", "x", "74").recordedOn(LocalDate.of(FIRST_YEAR, 1, 1)));
        ScoringReport late =
                run(card(AFTER_TWO), facts, FIRST_YEAR + 3).after(early).report();
        assertThat(grades(List.of(late))).containsExactly("A (watch)");
    }

    @Test
    void report_readsBack() {
        ScoringReport report = reports(card(AFTER_TWO), "92", "74").get(1);
        assertThat(ScoringReport.read(report.write().pretty())).isEqualTo(report);
        assertThat(card("{\"margin\": 2.5}"))
                .isEqualTo(Scorecard.read(card("{\"margin\": 2.5}").write()));
    }

    @Test
    void render_bothLanguages_sayWhatIsHeld() {
        ScoringReport early = reports(card(AFTER_TWO), "92").get(0);
        List<Fact> facts = List.of(Samples.fact("D1", "x", "74").recordedOn(LocalDate.of(FIRST_YEAR, 1, 1)));
        ScoringRun run = run(card(AFTER_TWO), facts, FIRST_YEAR + 1).after(early);
        assertThat(run.render("D1", Locale.ENGLISH))
                .contains("Grade held A: C by score, 1 of 2 periods towards C\n")
                .doesNotContain("{");
        assertThat(run.render("D1", Locale.CHINA)).contains("保持等级 A：按得分为 C，向 C 变动已满 1/2 期\n");
    }

    @Test
    void after_reportOfAnotherCardOrLaterPeriod_isRefused() {
        List<Fact> facts = List.of(Samples.fact("D1", "x", "74").recordedOn(LocalDate.of(FIRST_YEAR, 1, 1)));
        ScoringRun run = run(card(AFTER_TWO), facts, FIRST_YEAR);
        ScoringReport later = reports(card(AFTER_TWO), "92", "74").get(1);
        assertThatThrownBy(() -> run.after(later))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2022-01-01/2023-01-01", "2021-01-01/2022-01-01", "Maybe");
        Scorecard other = Scorecard.read(Samples.json(kpis(kpi("x", 1))).replace("\"card\"", "\"other\""));
        assertThatThrownBy(() -> run.after(run(other, facts, FIRST_YEAR).report()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("(other)", "(card)", "Maybe");
    }
}
