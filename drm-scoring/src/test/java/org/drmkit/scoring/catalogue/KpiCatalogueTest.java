package org.drmkit.scoring.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.scoring.Samples;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.KpiResult;
import org.drmkit.scoring.scorecard.Score;
import org.drmkit.scoring.scorecard.Scorecard;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class KpiCatalogueTest {

    private static final KpiCatalogue STANDARD = KpiCatalogue.standard();

    private static Fact fact(String name, String number) {
        return Samples.fact("D1", name, number);
    }

    /** The worked appraisal: 95 %, 88 %, 12 %, 30 %, good and 70 %. */
    private static List<Fact> appraisal() {
        return new ArrayList<>(List.of(
                fact("netSales", "950"),
                fact("salesTarget", "1000"),
                fact("focusSales", "88"),
                fact("focusTarget", "100"),
                fact("orders", "100"),
                fact("cancelledOrders", "3"),
                fact("majorOrderChanges", "1"),
                fact("minorOrderChanges", "3"),
                fact("forecastError", "285"),
                Samples.code("D1", "marketFeedback", "GOOD"),
                fact("directSales", "665")));
    }

    private static DealerScore judged(Scorecard card, List<Fact> facts) {
        return Samples.run(card, facts).score("D1");
    }

    @Test
    void secondTierDealer_workedAppraisal_88_60() {
        DealerScore score = judged(SampleCards.secondTierDealer(), appraisal());
        assertThat(score.kpis())
                .extracting(result -> result.points().orElseThrow().intValueExact())
                .containsExactly(95, 88, 80, 80, 80, 70);
        assertThat(score.score().orElseThrow()).isEqualByComparingTo("88.60");
    }

    @Test
    void secondTierDealer_onePriceBreachFourLatePayments_79_60() {
        List<Fact> facts = appraisal();
        facts.add(fact("priceBreaches", "1"));
        facts.add(fact("latePayments", "4"));
        DealerScore score = judged(SampleCards.secondTierDealer(), facts);
        assertThat(score.deduction().orElseThrow()).isEqualByComparingTo("9");
        assertThat(score.score().orElseThrow()).isEqualByComparingTo("79.60");
        assertThat(score.grade()).contains("B");
    }

    @Test
    void secondTierDealer_feedbackMissing_89_56() {
        List<Fact> facts = appraisal();
        facts.removeIf(fact -> fact.name().equals("marketFeedback"));
        assertThat(judged(SampleCards.secondTierDealer(), facts)
                        .score()
                        .orElseThrow()
                        .doubleValue())
                .isCloseTo(89.56, within(0.005));
    }

    @Test
    void secondTierDealer_everythingBest_exactly100TopGrade() {
        DealerScore score = judged(
                SampleCards.secondTierDealer(),
                List.of(
                        fact("netSales", "1200"),
                        fact("salesTarget", "1000"),
                        fact("focusSales", "100"),
                        fact("focusTarget", "100"),
                        fact("orders", "100"),
                        fact("cancelledOrders", "2"),
                        fact("majorOrderChanges", "0"),
                        fact("minorOrderChanges", "0"),
                        fact("forecastError", "240"),
                        Samples.code("D1", "marketFeedback", "EXCELLENT"),
                        fact("directSales", "1200")));
        assertThat(score.score().orElseThrow()).isEqualByComparingTo("100");
        assertThat(score.grade()).contains("A");
    }

    @Test
    void carDealer_documentsNotValid_atMostC() {
        List<Fact> facts = carDealer();
        assertThat(judged(SampleCards.carDealer(), facts).grade()).contains("A");
        facts.removeIf(fact -> fact.name().equals("validDocuments"));
        facts.add(fact("validDocuments", "9"));
        DealerScore score = judged(SampleCards.carDealer(), facts);
        assertThat(score.grade()).contains("C");
        assertThat(score.gates()).containsExactly("documents");
    }

    /** 60/25/15 of 100, 80 and 100 are 95; 50/25/25 of 100, 100 and 50 are 87.5; 40/40/20 of 100, 100 and 50 are 90: 91.375 less 3. */
    @Test
    void carDealer_workedFigures_88_375() {
        DealerScore score = judged(SampleCards.carDealer(), carDealer());
        assertThat(score.subtotal().orElseThrow()).isEqualByComparingTo("91.375");
        assertThat(score.score().orElseThrow()).isEqualByComparingTo("88.375");
    }

    private static List<Fact> carDealer() {
        return new ArrayList<>(List.of(
                fact("netSales", "100"),
                fact("salesTarget", "100"),
                fact("sellOutUnits", "200"),
                fact("territoryUnits", "1000"),
                fact("stockUnits", "80"),
                fact("dailySellOutUnits", "2"),
                fact("customerSatisfaction", "95"),
                fact("jobsFixedFirstTime", "95"),
                fact("jobs", "100"),
                fact("aftersalesGrossProfit", "65"),
                fact("fixedOverhead", "100"),
                fact("certifiedStaff", "10"),
                fact("certifiedStaffRequired", "10"),
                fact("auditPoints", "95"),
                fact("auditPointsPossible", "100"),
                fact("leadFollowUpHours", "25"),
                fact("crossRegionSales", "1"),
                fact("validDocuments", "10"),
                fact("requiredDocuments", "10"),
                fact("longestDaysPastDue", "0")));
    }

    @Test
    void standard_fiftyKpis_eachInBothLanguages() {
        assertThat(STANDARD.entries()).hasSize(50);
        assertThat(STANDARD.entries()).allSatisfy(entry -> {
            assertThat(entry.title()).containsOnlyKeys("en", "zh");
            assertThat(entry.formula()).containsOnlyKeys("en", "zh");
            assertThat(STANDARD.handIn(entry.id()))
                    .isNotEmpty()
                    .allSatisfy((fact, words) -> assertThat(words).containsOnlyKeys("en", "zh"));
        });
    }

    @Test
    void standard_facts_areAllUsed() {
        List<String> used = STANDARD.entries().stream()
                .flatMap(entry -> STANDARD.handIn(entry.id()).keySet().stream())
                .distinct()
                .toList();
        assertThat(STANDARD.facts().keySet()).containsExactlyInAnyOrderElementsOf(used);
    }

    /** A line that rises is for a KPI of which more is better, one that falls for one of which less is. */
    @Test
    void standard_scores_runInTheGoodDirection() {
        for (CatalogueEntry entry : STANDARD.entries()) {
            if (entry.score() instanceof Score.Linear linear) {
                int rise = linear.points()
                        .get(linear.points().size() - 1)
                        .points()
                        .compareTo(linear.points().get(0).points());
                assertThat(rise).as(entry.id()).isEqualTo(entry.better() == Direction.HIGHER ? 1 : -1);
            } else if (entry.score() instanceof Score.Range) {
                assertThat(entry.better()).as(entry.id()).isEqualTo(Direction.RANGE);
            }
        }
    }

    /** Each KPI alone on a card, with 1 for every fact: it has points from 0 to 120, and explains itself in both languages. */
    @TestFactory
    Stream<DynamicTest> everyKpi_isScored() {
        return STANDARD.entries().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.id(), () -> {
                    Scorecard card = Samples.card(
                                    Samples.kpis("{\"catalogue\": \"%s\", \"weight\": 1}".formatted(entry.id())))
                            .with(STANDARD);
                    List<Fact> facts = STANDARD.handIn(entry.id()).keySet().stream()
                            .map(name ->
                                    name.equals("marketFeedback") ? Samples.code("D1", name, "GOOD") : fact(name, "1"))
                            .toList();
                    KpiResult result = judged(card, facts).kpi(entry.id());
                    assertThat(result.points().orElseThrow().doubleValue()).isBetween(0.0, 120.0);
                    assertThat(Samples.run(card, facts).render("D1", Locale.CHINA))
                            .contains(entry.title().get("zh"));
                }));
    }

    @Test
    void write_standard_readsBackEqual() {
        assertThat(KpiCatalogue.read(Resources.text("kpis.json"))).isEqualTo(STANDARD);
        assertThat(Scorecard.read(SampleCards.carDealer().write())).isEqualTo(SampleCards.carDealer());
    }

    @Test
    void entry_unknownId_saysTheNearest() {
        assertThatThrownBy(() -> STANDARD.entry("SAL-1"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("(SAL-1)")
                .hasMessageContaining("Maybe SAL-");
    }

    @Test
    void read_idTwice_refused() {
        String kpi =
                "{\"id\": \"A\", \"title\": {}, \"unit\": \"%\", \"better\": \"HIGHER\", \"source\": \"X\", \"formula\": {},"
                        + " \"value\": {\"fact\": \"x\"}, \"score\": {\"linear\": [[0, 0], [1, 100]]}}";
        assertThatThrownBy(() -> KpiCatalogue.read(
                        "{\"format\": \"drm-kpi-catalogue/1\", \"kpis\": [" + kpi + ", " + kpi + "]}"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/kpis/1/id");
        assertThat(KpiCatalogue.read("{\"format\": \"drm-kpi-catalogue/1\", \"kpis\": [" + kpi + "]}")
                        .handIn("A"))
                .isEqualTo(Map.of("x", Map.of()));
    }
}
