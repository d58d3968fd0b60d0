package org.drmkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drmkit.scoring.Samples.AS_OF;
import static org.drmkit.scoring.Samples.card;
import static org.drmkit.scoring.Samples.code;
import static org.drmkit.scoring.Samples.fact;
import static org.drmkit.scoring.Samples.kpi;
import static org.drmkit.scoring.Samples.kpis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.ScoringReport;
import org.drmkit.scoring.scorecard.Scorecard;
import org.drmkit.scoring.scorer.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringEngineTest {

    private static DealerScore score(Scorecard card, Fact... facts) {
        return Samples.run(card, facts).score("D1");
    }

    private static BigDecimal points(DealerScore score) {
        return score.score().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"RENORMALISE, 68.571428571", "NEUTRAL, 63", "ZERO, 48"})
    void missing_80And40With50And20_asPublished(String policy, String expected) {
        Scorecard card = card("\"missing\": \"" + policy + "\"", kpis(kpi("a", 50), kpi("b", 30), kpi("c", 20)));
        DealerScore score = score(card, fact("D1", "a", "80"), fact("D1", "c", "40"));
        assertThat(points(score)).isEqualByComparingTo(expected);
        assertThat(score.coverage()).isEqualByComparingTo("0.7");
        assertThat(score.kpi("b").reason()).contains("NO_FACT");
    }

    @Test
    void missing_fail_notScoredAndSaysWhich() {
        Scorecard card = card(kpis(kpi("a", 1), kpi("b", 1, "missing", "FAIL")));
        ScoringRun run = Samples.run(card, fact("D1", "a", "80"));
        assertThat(run.score("D1").state()).isEqualTo(DealerScore.State.NOT_SCORED);
        assertThat(run.score("D1").reason()).contains("KPI_MISSING");
        assertThat(run.score("D1").score()).isEmpty();
        assertThat(run.score("D1").kpi("a").points().orElseThrow()).isEqualByComparingTo("80");
        assertThat(run.render("D1", java.util.Locale.ENGLISH)).contains("b must not be missing");
    }

    @Test
    void missing_peerMedian_ofThePeersWithPoints() {
        Scorecard card = card(kpis(kpi("a", 1), kpi("b", 1, "missing", "PEER_MEDIAN")));
        ScoringRun run = Samples.run(
                card,
                fact("D1", "a", "100"),
                fact("D2", "b", "10"),
                fact("D3", "b", "30"),
                fact("D4", "b", "80"),
                code("D5", "b", "unusable"));
        assertThat(points(run.score("D1"))).isEqualByComparingTo("65");
        assertThat(run.score("D1").coverage()).isEqualByComparingTo("0.5");
    }

    @Test
    void missing_peerMedianWithoutPeers_dropsOut() {
        Scorecard card = card(kpis(kpi("a", 1), kpi("b", 1, "missing", "PEER_MEDIAN")));
        assertThat(points(score(card, fact("D1", "a", "70")))).isEqualByComparingTo("70");
    }

    @Test
    void unusable_scoresZeroAndIsMissingForCoverage() {
        Scorecard card = card(kpis(kpi("a", 1), kpi("b", 1)));
        DealerScore score = score(card, fact("D1", "a", "80"), code("D1", "b", "n/a"));
        assertThat(points(score)).isEqualByComparingTo("40");
        assertThat(score.coverage()).isEqualByComparingTo("0.5");
        assertThat(score.kpi("b").reason()).contains("INVALID");
        assertThat(score.kpi("b").points()).isEmpty();
    }

    @Test
    void coverage_atAndBelowTheMinimum() {
        Scorecard card = card("\"minCoverage\": 0.6", kpis(kpi("a", 50), kpi("b", 40), kpi("c", 10)));
        ScoringRun run = Samples.run(card, fact("D1", "a", "80"), fact("D1", "c", "80"), fact("D2", "a", "80"));
        assertThat(run.score("D1").state()).isEqualTo(DealerScore.State.SCORED);
        assertThat(run.score("D2").reason()).contains("LOW_COVERAGE");
        assertThat(run.score("D2").coverage()).isEqualByComparingTo("0.5");
    }

    @Test
    void tree_nodesHaveTheirOwnAggregate() {
        String geometric = "{\"id\": \"g\", \"weight\": 1, \"aggregate\": \"GEOMETRIC\", %s}"
                .formatted(kpis(kpi("a", 1), kpi("b", 1)));
        String lowest =
                "{\"id\": \"m\", \"weight\": 1, \"aggregate\": \"MIN\", %s}".formatted(kpis(kpi("c", 9), kpi("d", 1)));
        DealerScore score = score(
                card(kpis(geometric, lowest)),
                fact("D1", "a", "25"),
                fact("D1", "b", "100"),
                fact("D1", "c", "80"),
                fact("D1", "d", "30"));
        assertThat(points(score)).isEqualByComparingTo("40");
        assertThat(score.kpi("g").points().orElseThrow()).isEqualByComparingTo("50");
        assertThat(score.kpi("c").contribution().orElseThrow()).isZero();
        assertThat(score.kpi("d").contribution().orElseThrow()).isEqualByComparingTo("15");
    }

    @Test
    void tree_nodeOfWhichNothingIsPresent_isMissingItself() {
        String node = "{\"id\": \"n\", \"weight\": 1, \"missing\": \"ZERO\", %s}".formatted(kpis(kpi("b", 1)));
        DealerScore score = score(card(kpis(kpi("a", 1), node)), fact("D1", "a", "80"));
        assertThat(score.kpi("n").reason()).contains("NOTHING_PRESENT");
        assertThat(points(score)).isEqualByComparingTo("40");
        assertThat(score.coverage()).isEqualByComparingTo("0.5");
    }

    @Test
    void deductions_neverBelowZeroAndNothingForAGap() {
        Scorecard card = card(
                kpis(kpi("x", 1)),
                "\"deductions\": [{\"id\": \"breach\", \"value\": {\"fact\": \"n\"}, \"each\": 3, \"max\": 6}]");
        DealerScore low = score(card, fact("D1", "x", "5"), fact("D1", "n", "3"));
        assertThat(points(low)).isZero();
        assertThat(low.deduction().orElseThrow()).isEqualByComparingTo("5");
        ScoringRun gap = Samples.run(card, fact("D1", "x", "50"));
        assertThat(points(gap.score("D1"))).isEqualByComparingTo("50");
        assertThat(gap.explain("D1").find("deduction.unknown")).hasSize(1);
    }

    @Test
    void gate_onAFact_lowersTheGradeOnly() {
        Scorecard card = card(
                kpis(kpi("x", 1)),
                "\"gates\": [{\"id\": \"payment\", \"when\": [{\"value\": {\"fact\": \"overdue\"}, \">\": 0.2}], \"gradeAtMost\": \"C\"}]");
        DealerScore met = score(card, fact("D1", "x", "95"), fact("D1", "overdue", "0.21"));
        assertThat(met.grade()).contains("C");
        assertThat(points(met)).isEqualByComparingTo("95");
        assertThat(met.gates()).containsExactly("payment");
        assertThat(score(card, fact("D1", "x", "95"), fact("D1", "overdue", "0.2"))
                        .gates())
                .isEmpty();
        assertThat(score(card, fact("D1", "x", "95")).grade()).contains("A");
        assertThat(score(card, fact("D1", "x", "50"), fact("D1", "overdue", "1"))
                        .grade())
                .contains("D");
    }

    @Test
    void gate_onPointsOfAKpi_beforeGapsAreFilled() {
        Scorecard card = card(
                "\"missing\": \"ZERO\"",
                kpis(kpi("x", 1), kpi("y", 1)),
                "\"gates\": [{\"id\": \"floor\", \"when\": [{\"value\": {\"kpi\": \"y\"}, \"<\": 30}], \"state\": \"NOT_SCORED\"}]");
        assertThat(score(card, fact("D1", "x", "90"), fact("D1", "y", "29.999999999"))
                        .reason())
                .contains("GATE");
        assertThat(score(card, fact("D1", "x", "90"), fact("D1", "y", "30")).reason())
                .isEmpty();
        assertThat(score(card, fact("D1", "x", "90")).gates()).isEmpty();
    }

    @Test
    void gate_scoreAtMost_beforeTheGrade() {
        Scorecard card = card(
                kpis(kpi("x", 1)),
                "\"gates\": [{\"id\": \"cap\", \"when\": [{\"value\": {\"fact\": \"x\"}, \">\": 0}], \"scoreAtMost\": 70}]");
        DealerScore score = score(card, fact("D1", "x", "95"));
        assertThat(points(score)).isEqualByComparingTo("70");
        assertThat(score.subtotal().orElseThrow()).isEqualByComparingTo("95");
        assertThat(score.grade()).contains("C");
    }

    @Test
    void shown_isCutWhereRoundingWouldReachAGrade() {
        Scorecard card = card(kpis(kpi("x", 1)));
        assertThat(score(card, fact("D1", "x", "89.996")).shown().orElseThrow()).hasToString("89.99");
        assertThat(score(card, fact("D1", "x", "88.996")).shown().orElseThrow()).hasToString("89.00");
        assertThat(score(card, fact("D1", "x", "90.004")).shown().orElseThrow()).hasToString("90.00");
    }

    @ParameterizedTest
    @CsvSource({"90, A", "89.9999999995, A", "89.9999999994, B", "75, B", "74.999, C"})
    void grade_comparedAtNineDecimals(String value, String grade) {
        assertThat(score(card(kpis(kpi("x", 1))), fact("D1", "x", value)).grade())
                .contains(grade);
    }

    @Test
    void eligible_picksWhoIsJudgedAndWhoIsAPeer() {
        Scorecard card = card(
                "\"for\": {\"dealer.type\": {\"in\": [\"SHOP\"]}}", kpis(kpi("x", 1, "{\"percentile\": \"MIDRANK\"}")));
        List<Dealer> dealers = List.of(
                Dealer.builder("A").attribute("type", "SHOP").build(),
                Dealer.builder("B").attribute("type", "SHOP").build(),
                Dealer.builder("C").attribute("type", "AGENT").build());
        DealerBook book =
                Samples.book(dealers, List.of(fact("A", "x", "10"), fact("B", "x", "20"), fact("C", "x", "30")));
        ScoringRun run = ScoringEngine.of(card, book.network()).run(book, AS_OF);
        assertThat(run.dealers().ids()).containsExactly("A", "B");
        assertThat(points(run.score("B"))).isEqualByComparingTo("100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run.score("C"))
                .withMessage("The card (card) does not judge the dealer (C).\nMaybe A.");
    }

    @Test
    void run_peersOnAPart_refusedByName() {
        Scorecard card = card(kpis(kpi("x", 1), kpi("rank", 1, "{\"minMax\": {}}")));
        DealerBook book = Samples.book(List.of(fact("D1", "x", "1"))).part();
        ScoringEngine engine = ScoringEngine.of(card, book.network());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.run(book, AS_OF))
                .withMessageContainingAll("part of the population", "(rank)");
    }

    @Test
    void run_bookOfAnotherNetwork_refused() {
        Scorecard card = card(kpis(kpi("x", 1)));
        ScoringEngine engine = ScoringEngine.of(
                card, Samples.book(List.of(fact("D1", "x", "1"))).network());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.run(Samples.book(List.of(fact("D2", "x", "1"))), AS_OF))
                .withMessageContaining("another network");
    }

    @Test
    void run_periodByDay_orTheLatestThatHasBegun() {
        Scorecard card = card("\"validity\": {\"from\": \"2025-01-01\", \"to\": \"2027-01-01\"}", kpis(kpi("x", 1)));
        DealerBook book = Samples.book(List.of(fact("D1", "x", "1")));
        ScoringEngine engine = ScoringEngine.of(card, book.network());
        assertThat(engine.run(book, LocalDate.of(2026, 3, 1)).period().from()).isEqualTo("2026-01-01");
        assertThat(engine.run(book, LocalDate.of(2030, 3, 1)).period().from()).isEqualTo("2026-01-01");
        assertThat(engine.run(book, AS_OF, LocalDate.of(2025, 7, 1)).period().from())
                .isEqualTo("2025-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.run(book, LocalDate.of(2025, 6, 1), LocalDate.of(2026, 7, 1)))
                .withMessageContainingAll("2026-07-01", "2025-06-01", "validity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.run(book, LocalDate.of(2024, 6, 1)))
                .withMessageContaining("2024-06-01");
    }

    @Test
    void of_ownScorer_isAskedById() {
        Scorecard card = card(kpis(kpi("x", 1, "{\"scorer\": \"root\"}")));
        Scorer root = Scorer.of("root", value -> 10 * Math.sqrt(value));
        DealerBook book = Samples.book(List.of(fact("D1", "x", "49"), fact("D2", "x", "-1"), fact("D3", "x", "4900")));
        ScoringRun run = ScoringEngine.of(card, book.network(), root).run(book, AS_OF);
        assertThat(points(run.score("D1"))).isEqualByComparingTo("70");
        assertThat(run.score("D2").kpi("x").reason()).contains("INVALID");
        assertThat(points(run.score("D3"))).isEqualByComparingTo("100");
        assertThatThrownBy(() -> ScoringEngine.of(card, book.network(), Scorer.of("rot", value -> value)))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("/kpis/0/score/scorer", "unknown scorer (root)", "Maybe rot");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringEngine.of(card, book.network(), root, root))
                .withMessageContaining("(root)");
    }

    @Test
    void of_attributesAndCalendarsThatTheNetworkLacks_allListed() {
        Scorecard card = Scorecard.read(Samples.json(
                        "\"for\": {\"dealer.typ\": {\"in\": [\"SHOP\"]}}",
                        kpis(kpi("x", 1, "{\"minMax\": {}, \"peers\": \"dealer.tpe\"}")))
                .replace("\"YEAR\"", "\"seasons\""));
        Dealer dealer = Dealer.builder("D1").attribute("type", "SHOP").build();
        DealerBook book = Samples.book(List.of(dealer), List.of());
        assertThatThrownBy(() -> ScoringEngine.of(card, book.network()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("/per", "seasons", "/for/dealer.typ", "/kpis/0/score/peers", "dealer.type");
    }

    @Test
    void of_cardBuiltInJava_isCheckedLikeOneThatIsRead() {
        Scorecard card = card(kpis(kpi("a", 1)));
        Scorecard doubled = Scorecard.builder()
                .header(card.header())
                .per(card.per())
                .addAllKpis(card.kpis())
                .addAllKpis(card.kpis())
                .addAllGrades(card.grades().subList(0, 2))
                .build();
        DealerBook book = Samples.book(List.of(fact("D1", "x", "1")));
        assertThatThrownBy(() -> ScoringEngine.of(doubled, book.network()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("/kpis/1/id", "/grades");
    }

    @Test
    void approximateFact_isScored() {
        Scorecard card = card(kpis(kpi("x", 1)));
        Fact share = Fact.of("D1", "x", Figure.approximate(1e-7)).recordedOn(LocalDate.of(2026, 1, 1));
        assertThat(points(score(card, share))).isEqualByComparingTo("0.0000001");
    }

    @Test
    void report_listsJudgedDealersAndReadsBack() {
        Scorecard card = card(kpis(kpi("x", 1), kpi("y", 1)));
        ScoringRun run = Samples.run(card, fact("D2", "x", "91"), fact("D1", "y", "10"), fact("D3", "z", "1"));
        ScoringReport report = run.report();
        assertThat(report.dealers()).extracting(DealerScore::dealer).containsExactly("D1", "D2", "D3");
        assertThat(report.dealer("D2").orElseThrow()).isEqualTo(run.score("D2"));
        assertThat(report.stamp()).isEqualTo(run.stamp());
        assertThat(report.stamp().hash()).isEqualTo(card.contentHash());
        assertThat(ScoringReport.read(report.write().pretty())).isEqualTo(report);
    }

    @Test
    void stamp_changesWithAFact() {
        Scorecard card = card(kpis(kpi("x", 1)));
        ScoringRun one = Samples.run(card, fact("D1", "x", "91"));
        assertThat(one.stamp())
                .isEqualTo(Samples.run(card, fact("D1", "x", "91")).stamp());
        assertThat(one.stamp())
                .isNotEqualTo(Samples.run(card, fact("D1", "x", "92")).stamp());
    }

    @Test
    void explain_nextGrade_namesTheSmallestChange() {
        Scorecard card = card(kpis(kpi("a", 60), kpi("b", 40)));
        ScoringRun run = Samples.run(card, Arrays.asList(fact("D1", "a", "80"), fact("D1", "b", "60")));
        assertThat(run.explain("D1").find("next.grade")).singleElement().satisfies(next -> {
            assertThat(next.value()).hasToString("3 points");
            assertThat(next.arguments().get("kpi")).hasToString("a");
            assertThat(next.arguments().get("needed")).hasToString("85 points");
        });
    }

    @Test
    void explain_nextGradeOfSteps_namesPointsThatAStepHas() {
        String steps = "{\"steps\": [{\"from\": 1, \"points\": 60}, {\"from\": 2, \"points\": 100}]}";
        ScoringRun run = Samples.run(card(kpis(kpi("a", 1, steps))), fact("D1", "a", "1"));
        assertThat(run.explain("D1").find("next.grade"))
                .singleElement()
                .satisfies(next -> assertThat(next.arguments().get("needed")).hasToString("100 points"));
    }

    @Test
    void explain_nextGradeUnderADeduction_makesUpForAllOfIt() {
        Scorecard card = card(
                kpis(kpi("x", 1)),
                "\"deductions\": [{\"id\": \"breach\", \"value\": {\"fact\": \"n\"}, \"each\": 3, \"max\": 6}]");
        ScoringRun run = Samples.run(card, fact("D1", "x", "5"), fact("D1", "n", "3"));
        assertThat(run.explain("D1").find("next.grade")).singleElement().satisfies(next -> {
            assertThat(next.value()).hasToString("61 points");
            assertThat(next.arguments().get("needed")).hasToString("66 points");
        });
        assertThat(points(score(card, fact("D1", "x", "66"), fact("D1", "n", "3"))))
                .isEqualByComparingTo("60");
    }

    @Test
    void explain_nextGradeBehindAGate_namesNoKpi() {
        Scorecard card = card(
                kpis(kpi("x", 1)),
                "\"gates\": [{\"id\": \"cap\", \"when\": [{\"value\": {\"fact\": \"x\"}, \">\": 0}], \"scoreAtMost\": 70}]");
        assertThat(Samples.run(card, fact("D1", "x", "95")).explain("D1").find("next.grade"))
                .singleElement()
                .satisfies(next -> assertThat(next.arguments()).doesNotContainKey("kpi"));
    }
}
