package org.drmkit.scoring.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.drmkit.scoring.Samples.code;
import static org.drmkit.scoring.Samples.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.scoring.Samples;
import org.drmkit.scoring.weight.WeightDraws;
import org.junit.jupiter.api.Test;

/** The worked selection: B wins by both methods, A overtakes once coverage counts 0.388, and grade C is out whatever its numbers. */
class SelectionEngineTest {

    private static final String MODEL = """
            {"format": "drm-selection/1", "id": "north", "version": 1, "per": "YEAR",
             "gates": [{"id": "credit", "title": {"en": "Credit grade"},
                        "require": [{"fact": "creditGrade", "in": ["AAA", "AA", "A", "B"]}]}],
             "yardsticks": [{"id": "coverage", "value": {"fact": "coverageShare"}},
                            {"id": "years", "value": {"fact": "yearsInTrade"}},
                            {"id": "finance", "value": {"fact": "finance"}},
                            {"id": "reputation", "value": {"fact": "reputation"}}],
             "weights": %s,
             "methods": %s}
            """;

    private static final String MANUAL =
            "{\"manual\": {\"coverage\": 35, \"years\": 20, \"finance\": 25, \"reputation\": 20}}";

    private static SelectionModel model() {
        return SelectionModel.read(MODEL.formatted(MANUAL, "[\"WEIGHTED_SUM\", \"TOPSIS\"]"));
    }

    private static void add(List<Fact> facts, String candidate, String grade, String... numbers) {
        List<String> names = List.of("coverageShare", "yearsInTrade", "finance", "reputation");
        for (int k = 0; k < numbers.length; k++) {
            facts.add(fact(candidate, names.get(k), numbers[k]));
        }
        facts.add(code(candidate, "creditGrade", grade));
    }

    private static List<Fact> candidates() {
        List<Fact> facts = new ArrayList<>();
        add(facts, "A", "A", "0.80", "10", "65", "90");
        add(facts, "B", "AA", "0.60", "15", "80", "85");
        add(facts, "C", "B", "0.70", "5", "75", "95");
        return facts;
    }

    private static SelectionRun run(SelectionModel model, List<Fact> facts) {
        DealerBook book = Samples.book(facts);
        return SelectionEngine.of(model, book.network()).run(book, Samples.AS_OF);
    }

    private static void assertScores(Ranking ranking, double... scores) {
        for (int i = 0; i < scores.length; i++) {
            assertThat(ranking.scores().get(i)).isCloseTo(scores[i], within(5e-5));
        }
    }

    @Test
    void rankings_workedCandidates_bothMethodsSideBySide() {
        SelectionRun run = run(model(), candidates());
        assertScores(run.rankings().get(0), 0.8759, 0.8914, 0.8073);
        assertScores(run.rankings().get(1), 0.5618, 0.6536, 0.2499);
        assertThat(run.rankings()).extracting(Ranking::ranks).containsExactly(List.of(2, 1, 3), List.of(2, 1, 3));
        assertThat(run.proposed()).containsExactly("B");
        assertThat(run.methodsAgree()).isTrue();
    }

    @Test
    void winnerChanges_coverageUpwards_AOvertakesFrom0_388() {
        WinnerChange change = run(model(), candidates()).winnerChanges().stream()
                .filter(one -> one.yardstick().equals("coverage"))
                .findFirst()
                .orElseThrow();
        assertThat(change.now()).isCloseTo(0.35, within(1e-12));
        assertThat(change.at()).isCloseTo(0.388, within(5e-4));
        assertThat(change.winners()).containsExactly("A");
    }

    @Test
    void excluded_gradeC_whateverItsNumbers() {
        List<Fact> facts = candidates();
        add(facts, "Best", "C", "1", "50", "100", "100");
        SelectionRun run = run(model(), facts);
        assertThat(run.excluded()).containsExactly(new Exclusion("Best", List.of("credit"), List.of()));
        assertThat(run.table().candidates()).containsExactly("A", "B", "C");
        assertThat(run.proposed()).containsExactly("B");
        assertThat(run.render("Best", Locale.ENGLISH))
                .contains("Best is not compared")
                .contains("not passed");
    }

    @Test
    void excluded_numberMissing_saysWhich() {
        List<Fact> facts = candidates();
        add(facts, "New", "A", "0.9");
        SelectionRun run = run(model(), facts);
        assertThat(run.excluded())
                .containsExactly(new Exclusion("New", List.of(), List.of("years", "finance", "reputation")));
        assertThat(run.explain("New").find("selection.missing")).hasSize(3);
    }

    @Test
    void run_nobodyPasses_saysSo() {
        List<Fact> facts = new ArrayList<>();
        add(facts, "A", "C", "0.80", "10", "65", "90");
        assertThatThrownBy(() -> run(model(), facts))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("there are no candidates");
    }

    @Test
    void robustness_sameSeed_sameShares() {
        SelectionRun run = run(model(), candidates());
        Robustness robustness = run.robustness(WeightDraws.around(2_000, 7, 0.2));
        assertThat(robustness).isEqualTo(run.robustness(WeightDraws.around(2_000, 7, 0.2)));
        assertThat(robustness.winning("A") + robustness.winning("B") + robustness.winning("C"))
                .isCloseTo(1, within(1e-9));
        assertThat(robustness.winning("B")).isBetween(0.7, 1.0);
        assertThat(robustness.winning("C")).isZero();
        assertThat(robustness.rankWithin("C", 0.95)).isEqualTo(3);
    }

    @Test
    void robustness_noSpread_isCertain() {
        Robustness robustness = run(model(), candidates()).robustness(WeightDraws.around(10, 1, 0));
        assertThat(robustness.ranks().get("B")).containsExactly(1.0, 0.0, 0.0);
    }

    @Test
    void explain_score_addsUpToTheRanking() {
        SelectionRun run = run(
                SelectionModel.read(
                        MODEL.formatted(
                                MANUAL,
                                "[\"WEIGHTED_SUM\", \"WEIGHTED_PRODUCT\", \"WASPAS\", \"TOPSIS\", \"VIKOR\", \"PROMETHEE\", \"COPELAND\"]")),
                candidates());
        for (String candidate : run.table().candidates()) {
            Explanation explained = run.explain(candidate);
            assertThat(explained.mismatch()).isEmpty();
            List<Explanation> scores = explained.find("selection.score");
            assertThat(scores).hasSameSizeAs(run.rankings());
            for (int k = 0; k < scores.size(); k++) {
                assertThat(scores.get(k).value().number().orElseThrow().doubleValue())
                        .isCloseTo(run.rankings().get(k).of(candidate).score(), within(1e-9));
            }
        }
    }

    @Test
    void render_bothLanguages() {
        SelectionRun run = run(model(), candidates());
        assertThat(run.render("B", Locale.ENGLISH))
                .startsWith("Rank of B 1 of 3\n")
                .contains("B by weightedSum")
                .contains("coverage")
                .doesNotContain("selection.", "{");
        assertThat(run.render("B", Locale.CHINA))
                .contains("B 在 3 家中名列第 1")
                .contains("份额")
                .doesNotContain("selection.", "{");
    }

    @Test
    void texts_bothLanguages_haveTheSameKeys() {
        assertThat(SelectionTexts.WORDS.keys("zh")).isEqualTo(SelectionTexts.WORDS.keys("en"));
    }

    @Test
    void write_everyForm_readsBackEqual() {
        List<String> weights = List.of(
                MANUAL,
                "\"CRITIC\"",
                "{\"ranked\": [[\"coverage\"], [\"years\", \"finance\"], [\"reputation\"]], \"by\": \"SUM\"}",
                "{\"judgements\": [{\"of\": \"coverage\", \"over\": \"years\", \"times\": 3}, {\"of\": \"coverage\", \"over\":"
                        + " \"finance\", \"times\": 2}, {\"of\": \"reputation\", \"over\": \"years\", \"times\": 1}], \"random\": \"AGUARON\"}",
                "{\"best\": \"coverage\", \"worst\": \"years\", \"bestOver\": {\"years\": 6, \"finance\": 2, \"reputation\": 3},"
                        + " \"overWorst\": {\"finance\": 3, \"reputation\": 2}}");
        String methods = "[{\"weightedSum\": \"MIN_MAX\"}, {\"vikor\": 0.625}, \"VIKOR\", {\"waspas\": 0.25},"
                + " {\"promethee\": {\"years\": {\"form\": \"V_SHAPE\", \"strict\": 5}}}, {\"topsis\": \"MIN_MAX\"}, \"COPELAND\"]";
        for (String weighting : weights) {
            SelectionModel model = SelectionModel.read(MODEL.formatted(weighting, methods));
            assertThat(SelectionModel.read(model.write())).isEqualTo(model);
            assertThat(run(model, candidates()).rankings()).hasSize(7);
        }
    }

    @Test
    void read_severalMistakes_allListed() {
        String broken = MODEL.formatted(
                "{\"manual\": {\"coverag\": 1, \"years\": 1, \"finance\": 1, \"reputation\": 1}}",
                "[\"SPOTIS\", \"TOPSI\"]");
        assertThatThrownBy(() -> SelectionModel.read(broken))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/methods/1: unknown method (TOPSI)")
                .hasMessageContaining("Maybe TOPSIS");
        String later = MODEL.formatted(
                "{\"manual\": {\"coverag\": 1, \"years\": 1, \"finance\": 1, \"reputation\": 1}}", "[\"SPOTIS\"]");
        assertThatThrownBy(() -> SelectionModel.read(later))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/weights/manual: unknown yardstick (coverag)")
                .hasMessageContaining("Maybe coverage")
                .hasMessageContaining("/methods/0: the method spotis needs the range of a yardstick (years)");
    }

    @Test
    void of_unknownCalendar_saysWhere() {
        SelectionModel model =
                SelectionModel.read(MODEL.formatted(MANUAL, "[\"TOPSIS\"]").replace("YEAR", "season"));
        assertThatThrownBy(() ->
                        SelectionEngine.of(model, Samples.book(candidates()).network()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/per: unknown period (season)");
    }

    @Test
    void report_readsBackAndTellsTheRanks() {
        SelectionReport report = run(model(), candidates()).report();
        assertThat(SelectionReport.read(report.write().canonical())).isEqualTo(report);
        assertThat(report.rankings().get(0).places())
                .extracting(SelectionReport.Place::candidate, SelectionReport.Place::rank)
                .containsExactly(tuple("A", 2), tuple("B", 1), tuple("C", 3));
    }

    /** B, A and C were ranked 1, 2 and 3; a year later they are 1, 3 and 2: half of the order was foreseen. */
    @Test
    void hindsight_scoresOfTheFirstYear_correlateWithTheRanks() {
        SelectionReport report = run(model(), candidates()).report();
        Map<String, BigDecimal> scores =
                Map.of("A", new BigDecimal(70), "B", new BigDecimal(90), "C", new BigDecimal(80));
        assertThat(Hindsight.of(report, scores).get(0))
                .isEqualTo(new Hindsight("weightedSum", List.of("A", "B", "C"), Optional.of(0.5)));
        assertThat(Hindsight.of(report, Map.of("B", new BigDecimal(90))).get(0).correlation())
                .isEmpty();
    }
}
