package org.drmkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drmkit.scoring.Samples.card;
import static org.drmkit.scoring.Samples.code;
import static org.drmkit.scoring.Samples.fact;
import static org.drmkit.scoring.Samples.kpi;
import static org.drmkit.scoring.Samples.kpis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.drmkit.core.fact.Fact;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.KpiResult;
import org.drmkit.scoring.scorecard.Scorecard;
import org.junit.jupiter.api.Test;

/** The published appraisal sheet: inputs 95, 88, 12 %, 30 %, "good" and 70 are worth 88.60. */
class AppraisalTest {

    private static final String STEPS =
            "{\"steps\": [{\"upTo\": %s, \"points\": 100}, {\"upTo\": %s, \"points\": 80}, {\"upTo\": %s, \"points\": 60}]}";

    private static final List<String> KPIS = List.of(
            kpi("completion", 50),
            kpi("keyProducts", 20),
            kpi("orderChanges", 10, STEPS.formatted(6, 18, 30)),
            kpi("forecast", 5, STEPS.formatted(20, 50, 100)),
            kpi("feedback", 10, "{\"cases\": {\"excellent\": 100, \"good\": 80, \"fair\": 60, \"poor\": 0}}"),
            kpi("directSales", 5));

    private static final String DEDUCTIONS =
            "\"deductions\": [{\"id\": \"breach\", \"title\": {\"en\": \"Price breaches\", \"zh\": \"违价\"},"
                    + " \"value\": {\"fact\": \"breaches\"}, \"each\": 3, \"max\": 6},"
                    + " {\"id\": \"late\", \"title\": {\"en\": \"Late payments\", \"zh\": \"逾期付款\"}, \"value\": {\"fact\": \"latePayments\"}, \"each\": 2, \"max\": 6}]";

    private static List<Fact> facts() {
        return new ArrayList<>(List.of(
                fact("D1", "completion", "95"),
                fact("D1", "keyProducts", "88"),
                fact("D1", "orderChanges", "12"),
                fact("D1", "forecast", "30"),
                code("D1", "feedback", "good"),
                fact("D1", "directSales", "70")));
    }

    private static List<Fact> breaches() {
        List<Fact> facts = facts();
        facts.add(fact("D1", "breaches", "1"));
        facts.add(fact("D1", "latePayments", "4"));
        return facts;
    }

    private static Scorecard sheet(String... more) {
        List<String> members = new ArrayList<>(List.of(more));
        members.add("\"weights\": \"EXACT_100\"");
        members.add(kpis(KPIS.toArray(String[]::new)));
        return card(members.toArray(String[]::new));
    }

    @Test
    void score_publishedInputs_88_60() {
        DealerScore score = Samples.run(sheet(), facts()).score("D1");
        assertThat(score.score().orElseThrow()).isEqualByComparingTo("88.60");
        assertThat(score.grade()).contains("B");
        assertThat(score.coverage()).isEqualByComparingTo("1");
        assertThat(score.kpis())
                .extracting(result ->
                        result.contribution().orElseThrow().stripTrailingZeros().toPlainString())
                .containsExactly("47.5", "17.6", "8", "4", "8", "3.5");
    }

    @Test
    void score_onePriceBreachFourLatePayments_79_60() {
        DealerScore score = Samples.run(sheet(DEDUCTIONS), breaches()).score("D1");
        assertThat(score.subtotal().orElseThrow()).isEqualByComparingTo("88.60");
        assertThat(score.deduction().orElseThrow()).isEqualByComparingTo("9");
        assertThat(score.score().orElseThrow()).isEqualByComparingTo("79.60");
        assertThat(score.shown().orElseThrow()).hasToString("79.60");
    }

    @Test
    void score_feedbackMissing_89_56Or80_60() {
        List<Fact> facts = facts();
        facts.removeIf(fact -> fact.name().equals("feedback"));
        assertThat(Samples.run(sheet(), facts).score("D1").shown().orElseThrow())
                .hasToString("89.56");
        DealerScore zero = Samples.run(sheet("\"missing\": \"ZERO\""), facts).score("D1");
        assertThat(zero.score().orElseThrow()).isEqualByComparingTo("80.60");
        assertThat(zero.coverage()).isEqualByComparingTo("0.9");
    }

    @Test
    void grade_exactly100_isTheTopGrade() {
        DealerScore score = Samples.run(
                        sheet(),
                        fact("D1", "completion", "100"),
                        fact("D1", "keyProducts", "100"),
                        fact("D1", "orderChanges", "6"),
                        fact("D1", "forecast", "20"),
                        code("D1", "feedback", "excellent"),
                        fact("D1", "directSales", "100"))
                .score("D1");
        assertThat(score.score().orElseThrow()).isEqualByComparingTo("100");
        assertThat(score.grade()).contains("A");
        assertThat(score.kpis())
                .extracting(KpiResult::lost)
                .allSatisfy(lost -> assertThat(lost.orElseThrow()).isZero());
    }

    @Test
    void score_kpisInAnotherOrder_noDigitChanges() {
        List<String> shuffled = new ArrayList<>(KPIS);
        Collections.reverse(shuffled);
        List<Fact> facts = facts();
        facts.set(0, fact("D1", "completion", "95.123456789123456789"));
        DealerScore score =
                Samples.run(card(kpis(KPIS.toArray(String[]::new))), facts).score("D1");
        DealerScore reversed =
                Samples.run(card(kpis(shuffled.toArray(String[]::new))), facts).score("D1");
        assertThat(reversed.score()).isEqualTo(score.score());
        KPIS.forEach(kpi -> assertThat(reversed.kpis()).containsAll(score.kpis()));
    }

    @Test
    void render_english_saysWhatADirectorAsks() {
        String text = Samples.run(sheet(DEDUCTIONS), breaches()).render("D1", Locale.ENGLISH);
        assertThat(text)
                .startsWith("Score 79.60, grade B = 88.60 - Price breaches 3.00 - Late payments 6.00\n")
                .contains("    completion 47.50 points: 95.00 points × 50 %, 2.50 points lost\n")
                .contains("  Late payments 6.00 points: 4 at 2.00 points each, 6.00 points at the most\n")
                .contains("  Coverage 100 %\n")
                .contains("  10.40 points to grade A\n")
                .doesNotContain("{");
    }

    @Test
    void render_chinese_saysTheSame() {
        String text = Samples.run(sheet(DEDUCTIONS), breaches()).render("D1", Locale.CHINA);
        assertThat(text)
                .startsWith("得分 79.60，等级 B = 88.60 - 违价 3.00 - 逾期付款 6.00\n")
                .contains("    completion 47.50 分：95.00 分 × 50%，失 2.50 分\n")
                .contains("  逾期付款 6.00 分：4 次，每次 2.00 分，最多 6.00 分\n")
                .contains("  数据覆盖率 100%\n")
                .contains("  距等级 A 还差 10.40 分\n")
                .doesNotContain("{");
    }
}
