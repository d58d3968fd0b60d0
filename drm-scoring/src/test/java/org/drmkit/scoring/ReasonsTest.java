package org.drmkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drmkit.scoring.Samples.card;
import static org.drmkit.scoring.Samples.fact;
import static org.drmkit.scoring.Samples.kpi;
import static org.drmkit.scoring.Samples.kpis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.GradeGap;
import org.drmkit.scoring.report.ReasonCode;
import org.drmkit.scoring.report.ReasonCode.Baseline;
import org.drmkit.scoring.report.ScoringReport;
import org.junit.jupiter.api.Test;

/** Why a score is not higher, what the next grade needs, and who is ahead. */
class ReasonsTest {

    private static final String DEDUCTION =
            "\"deductions\": [{\"id\": \"late\", \"value\": {\"fact\": \"late\"}, \"each\": 2, \"max\": 6}]";

    private static final String NODE =
            "{\"id\": \"node\", \"weight\": 50, \"kpis\": [%s, %s]}".formatted(kpi("b", 3), kpi("c", 1));

    private static ScoringRun run() {
        return Samples.run(
                card(kpis(kpi("a", 50), NODE), DEDUCTION),
                fact("D1", "a", "90"),
                fact("D1", "b", "60"),
                fact("D1", "c", "60"),
                fact("D1", "late", "4"),
                fact("D2", "a", "94"),
                fact("D2", "b", "64"),
                fact("D2", "c", "60"),
                fact("D3", "a", "96"),
                fact("D3", "b", "40"),
                fact("D3", "c", "80"));
    }

    private static List<String> texts(List<ReasonCode> reasons) {
        return reasons.stream()
                .map(reason ->
                        reason.id() + " " + reason.lost().stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    void reasons_againstFullPoints_ranked() {
        assertThat(texts(run().reasons("D1", Baseline.FULL))).containsExactly("b 15", "late 6", "a 5", "c 5");
    }

    @Test
    void reasons_againstThePeers_onlyWhatIsWorse() {
        assertThat(texts(run().reasons("D1", Baseline.PEER_MEDIAN))).containsExactly("late 6", "a 2");
    }

    @Test
    void reasons_againstTheReportBefore_onlyWhatIsWorse() {
        ScoringReport before = Samples.run(
                        card(kpis(kpi("a", 50), NODE), DEDUCTION), fact("D1", "a", "92"), fact("D1", "b", "10"))
                .report();
        assertThat(texts(run().after(before).reasons("D1", Baseline.PREVIOUS))).containsExactly("late 6", "a 1");
        assertThat(texts(run().reasons("D2", Baseline.PREVIOUS))).isEmpty();
    }

    /** 73 points lack 2 of 75; what rounds to 75 at nine decimals is enough. */
    @Test
    void nextGrade_everyKpi_theSmallestChangeFirst() {
        GradeGap gap = run().nextGrade("D3").orElseThrow();
        assertThat(gap.grade()).isEqualTo("B");
        assertThat(gap.points()).isEqualByComparingTo("2");
        assertThat(gap.changes())
                .extracting(change -> change.kpi() + " "
                        + change.points().stripTrailingZeros().toPlainString())
                .containsExactly("a 3.999999999", "b 5.333333332", "c 15.999999996");
        assertThat(gap.periods()).isEqualTo(1);
    }

    @Test
    void nextGrade_underAPolicy_byItsMarginAndPace() {
        ScoringRun run = Samples.run(
                card("\"gradePolicy\": {\"promoteAfter\": 2, \"margin\": 1}", kpis(kpi("a", 1))),
                fact("D1", "a", "70"));
        GradeGap gap = run.nextGrade("D1").orElseThrow();
        assertThat(gap.changes().get(0).to()).isEqualByComparingTo("76");
        assertThat(gap.periods()).isEqualTo(2);
        assertThat(run.render("D1", Locale.ENGLISH))
                .contains(
                        "6.00 points to grade B: for example a from 70.00 points to 76.00 points, 2 periods in a row\n");
    }

    @Test
    void nextGrade_kpiOfSteps_needsAWholeStep() {
        ScoringRun run = Samples.run(
                card(kpis(
                        kpi("a", 50),
                        kpi("s", 50, "{\"steps\": [{\"from\": 0, \"points\": 40}, {\"from\": 1, \"points\": 90}]}"))),
                fact("D1", "a", "90"),
                fact("D1", "s", "0"));
        assertThat(run.nextGrade("D1").orElseThrow().changes())
                .extracting(change ->
                        change.kpi() + " " + change.to().stripTrailingZeros().toPlainString())
                .containsExactly("s 90");
    }

    @Test
    void nextGrade_bestGradeOrNoScore_isNone() {
        ScoringRun run = Samples.run(card(kpis(kpi("a", 1))), fact("D1", "a", "95"), fact("D2", "z", "1"));
        assertThat(run.nextGrade("D1")).isEmpty();
        assertThat(run.nextGrade("D2")).isEmpty();
    }

    @Test
    void render_otherKpis_standBelow() {
        assertThat(run().render("D3", Locale.ENGLISH))
                .contains("2.00 points to grade B: for example a from 96.00 points to 100.00 points\n")
                .contains("b 5.34 points: or from 40.00 points to 45.34 points\n")
                .doesNotContain("{");
        assertThat(run().render("D3", Locale.CHINA)).contains("b 5.34 分：或由 40.00 分 提高到 45.34 分\n");
    }

    @Test
    void rank_ties_shareAPlace() {
        ScoringReport report = Samples.run(
                        card(kpis(kpi("a", 1))),
                        fact("D1", "a", "70"),
                        fact("D2", "a", "80"),
                        fact("D3", "a", "70"),
                        fact("D4", "a", "60"),
                        fact("D5", "z", "1"))
                .report();
        assertThat(report.dealers())
                .extracting(DealerScore::rank)
                .extracting(rank -> rank.orElse(0))
                .containsExactly(2, 1, 2, 4, 0);
    }

    @Test
    void rank_nearlyEqual_isToldApartAtNineDecimals() {
        ScoringReport report = Samples.run(
                        card(kpis(kpi("a", 1))),
                        fact("D1", "a", "70.000000001"),
                        fact("D2", "a", "70.0000000001"),
                        fact("D3", "a", "70"))
                .report();
        assertThat(report.dealers())
                .extracting(score -> score.rank().orElseThrow())
                .containsExactly(1, 2, 2);
        assertThat(report.dealer("D2").orElseThrow().score()).contains(new BigDecimal("70.000000000"));
    }
}
