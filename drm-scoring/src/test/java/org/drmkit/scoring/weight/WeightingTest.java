package org.drmkit.scoring.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Yardstick;
import org.junit.jupiter.api.Test;

class WeightingTest {

    private static CandidateTable table(String... yardsticks) {
        List<Double> row =
                IntStream.range(0, yardsticks.length).mapToObj(j -> 1.0 + j).toList();
        return CandidateTable.of(
                List.of(yardsticks).stream().map(Yardstick::higher).toList(), Map.of("X", row));
    }

    private static Judgement judgement(String of, String over, String times) {
        return new Judgement(of, over, new BigDecimal(times));
    }

    private static Map<String, BigDecimal> numbers(Object... pairs) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (int k = 0; k < pairs.length; k += 2) {
            numbers.put((String) pairs[k], new BigDecimal(pairs[k + 1].toString()));
        }
        return numbers;
    }

    @Test
    void ranked_levelYardsticks_shareTheMeanOfTheirRanks() {
        Weights weights = new RankedWeighting(List.of(List.of("a"), List.of("b", "c")), RankOrder.CENTROID)
                .weigh(table("a", "b", "c"));
        assertThat(weights.share("a")).isCloseTo(11 / 18.0, within(1e-12));
        assertThat(weights.share("b")).isCloseTo(7 / 36.0, within(1e-12));
        assertThat(weights.share("c")).isCloseTo(weights.share("b"), within(1e-15));
    }

    @Test
    void manual_forgottenAndUnknownYardstick_bothTold() {
        ManualWeighting weighting = new ManualWeighting(numbers("a", 1, "x", 1));
        assertThatThrownBy(() -> weighting.weigh(table("a", "b")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("unknown yardstick (x)")
                .hasMessageContaining("a yardstick has no place in the weighting (b)");
    }

    @Test
    void weights_negativeAndNoNumber_bothTold() {
        assertThatThrownBy(() -> Weights.of(Map.of("a", -1.0, "b", Double.NaN)))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/a")
                .hasMessageContaining("/b");
        assertThatThrownBy(() -> Weights.of(Map.of("a", 0))).hasMessageContaining("no weight is above 0");
    }

    @Test
    void judgements_contradiction_worstTriadIsNamed() {
        PairwiseComparison comparison = PairwiseComparison.of(
                List.of("a", "b", "c", "d"),
                List.of(
                        judgement("a", "b", "2"),
                        judgement("b", "c", "3"),
                        judgement("c", "a", "4"),
                        judgement("a", "d", "2"),
                        judgement("b", "d", "1"),
                        judgement("d", "c", "3")));
        Triad worst = comparison.worstTriad().orElseThrow();
        assertThat(List.of(worst.first(), worst.second(), worst.third())).containsExactly("a", "b", "c");
        assertThat(worst.judged()).isCloseTo(0.25, within(1e-12));
        assertThat(worst.implied()).isCloseTo(6, within(1e-12));
        assertThat(worst.inconsistency()).isCloseTo(1 - 0.25 / 6, within(1e-12));
        PairwiseWeighting weighting = new PairwiseWeighting(comparison, RandomIndex.SAATY_2005);
        assertThat(weighting.isConsistent()).isFalse();
        List<Explanation> triads = weighting.notes().get(0).find("consistency.triad");
        assertThat(triads).hasSize(1);
    }

    @Test
    void judgements_notLinkedOrTwice_allTold() {
        assertThatThrownBy(() -> PairwiseComparison.of(List.of("a", "b", "c"), List.of(judgement("a", "b", "2"))))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("no judgement links a thing with the first one (c)");
        assertThatThrownBy(() -> PairwiseComparison.of(
                        List.of("a", "b"),
                        List.of(judgement("a", "b", "2"), judgement("b", "a", "2"), judgement("a", "z", "1"))))
                .hasMessageContaining("/judgements/1")
                .hasMessageContaining("unknown thing compared (z)");
    }

    @Test
    void ofMatrix_counterpartIsNoReciprocal_saysWhichCell() {
        assertThatThrownBy(() ->
                        PairwiseComparison.ofMatrix(List.of("a", "b"), List.of(List.of(1.0, 3.0), List.of(0.5, 1.0))))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/1/0");
    }

    @Test
    void randomIndex_sixteenThings_refused() {
        assertThatThrownBy(() -> RandomIndex.SAATY_1980.of(16))
                .hasMessageContaining("(16)")
                .hasMessageContaining("1 to 15");
    }

    @Test
    void bestWorst_consistent_exactWeightsAndNoDeviation() {
        BestWorst solved = BestWorst.of(new BestWorstJudgements(
                "price", "style", numbers("comfort", 2, "style", 8), numbers("comfort", 4, "price", 8)));
        assertThat(solved.weights().share("price")).isCloseTo(8 / 13.0, within(1e-12));
        assertThat(solved.weights().share("comfort")).isCloseTo(4 / 13.0, within(1e-12));
        assertThat(solved.weights().share("style")).isCloseTo(1 / 13.0, within(1e-12));
        assertThat(solved.deviation()).isCloseTo(0, within(1e-12));
        assertThat(solved.isLinear()).isFalse();
    }

    /** Best over middle 5, middle over worst 2, best over worst 8: (5 - x)(2 - x) = 8 + x has the solution x = 4 - sqrt(14). */
    @Test
    void bestWorst_threeThings_deviationSolvesTheEquation() {
        BestWorst solved = BestWorst.of(new BestWorstJudgements("b", "w", numbers("m", 5, "w", 8), numbers("m", 2)));
        double deviation = 4 - Math.sqrt(14);
        assertThat(solved.deviation()).isCloseTo(deviation, within(1e-12));
        assertThat(solved.weights().share("b") / solved.weights().share("m")).isCloseTo(5 - deviation, within(1e-10));
        assertThat(solved.weights().share("m") / solved.weights().share("w")).isCloseTo(2 - deviation, within(1e-10));
        assertThat(solved.consistencyRatio()).isCloseTo(deviation / BestWorst.consistencyIndex(8), within(1e-10));
    }

    @Test
    void bestWorst_contradictions_allTold() {
        assertThatThrownBy(() -> new BestWorstJudgements("b", "w", numbers("m", 0.5, "w", 8), numbers("n", 2, "b", 7)))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/overWorst: the judgement of a thing is missing (m)")
                .hasMessageContaining("/bestOver: the judgement of a thing is missing (n)")
                .hasMessageContaining("/bestOver/m")
                .hasMessageContaining("/overWorst/b");
    }

    @Test
    void objective_nothingTellsApart_equalWeights() {
        CandidateTable flat = CandidateTable.of(
                List.of(Yardstick.higher("a"), Yardstick.lower("b")),
                Map.of("X", List.of(0.0, 3.0), "Y", List.of(0.0, 3.0)));
        for (ObjectiveWeighting weighting : List.of(
                ObjectiveWeighting.ENTROPY,
                ObjectiveWeighting.CRITIC,
                ObjectiveWeighting.DEVIATION,
                ObjectiveWeighting.VARIATION)) {
            assertThat(weighting.weigh(flat).shares())
                    .as(weighting.id())
                    .containsEntry("a", 0.5)
                    .containsEntry("b", 0.5);
        }
    }

    @Test
    void objective_numberThatItCannotTake_saysWhichAndWhatElse() {
        CandidateTable table =
                CandidateTable.of(List.of(Yardstick.higher("a")), Map.of("X", List.of(-1.0), "Y", List.of(0.0)));
        assertThatThrownBy(() -> ObjectiveWeighting.REMOVAL.weigh(table))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/rows/X/a")
                .hasMessageContaining("/rows/Y/a")
                .hasMessageContaining("Maybe use CRITIC");
    }

    @Test
    void critic_costColumn_directionMatters() {
        List<List<Double>> rows = List.of(List.of(12.9918, 0.7264), List.of(4.1201, 5.8824), List.of(4.1039, 0.0));
        Map<String, List<Double>> named = Map.of("A", rows.get(0), "B", rows.get(1), "C", rows.get(2));
        Weights plain = ObjectiveWeighting.CRITIC.weigh(CandidateTable.of(
                List.of(Yardstick.higher("a"), Yardstick.higher("b"), Yardstick.higher("c")), withThird(named)));
        Weights cost = ObjectiveWeighting.CRITIC.weigh(CandidateTable.of(
                List.of(Yardstick.lower("a"), Yardstick.higher("b"), Yardstick.higher("c")), withThird(named)));
        assertThat(cost.share("a")).isNotCloseTo(plain.share("a"), within(0.01));
    }

    private static Map<String, List<Double>> withThird(Map<String, List<Double>> rows) {
        Map<String, List<Double>> more = new LinkedHashMap<>();
        rows.forEach((id, row) -> more.put(id, List.of(row.get(0), row.get(1), row.get(0) * row.get(0) + row.get(1))));
        return more;
    }
}
