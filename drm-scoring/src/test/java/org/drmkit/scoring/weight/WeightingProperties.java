package org.drmkit.scoring.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Yardstick;

class WeightingProperties {

    @Provide
    Arbitrary<List<List<Double>>> rows() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(n -> Arbitraries.integers()
                        .between(1, 20)
                        .map(Integer::doubleValue)
                        .list()
                        .ofSize(n)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(6));
    }

    private static CandidateTable table(List<List<Double>> rows, double scale) {
        Map<String, List<Double>> named = new LinkedHashMap<>();
        IntStream.range(0, rows.size())
                .forEach(i -> named.put(
                        "c" + i, rows.get(i).stream().map(x -> x * scale).toList()));
        return CandidateTable.of(
                IntStream.range(0, rows.get(0).size())
                        .mapToObj(j -> j % 2 == 0 ? Yardstick.higher("y" + j) : Yardstick.lower("y" + j))
                        .toList(),
                named);
    }

    @Property(tries = 300)
    void objective_anyTable_sharesOfOneThatDoNotDependOnTheUnit(@ForAll("rows") List<List<Double>> rows) {
        for (ObjectiveWeighting weighting : ObjectiveWeighting.values()) {
            Weights weights = weighting.weigh(table(rows, 1));
            assertThat(weights.shares().values()).as(weighting.id()).allMatch(share -> share >= 0 && share <= 1);
            assertThat(weights.shares().values().stream().mapToDouble(x -> x).sum())
                    .isCloseTo(1, within(1e-12));
            Weights scaled = weighting.weigh(table(rows, 1024));
            weights.shares()
                    .forEach((id, share) ->
                            assertThat(scaled.share(id)).as(weighting.id()).isCloseTo(share, within(1e-9)));
        }
    }

    @Property(tries = 200)
    void objective_yardstickWithoutSpread_countsNothing(@ForAll("rows") List<List<Double>> rows) {
        List<List<Double>> wider = rows.stream()
                .map(row -> {
                    List<Double> more = new ArrayList<>(row);
                    more.add(7.0);
                    return more;
                })
                .toList();
        CandidateTable table = table(wider, 1);
        for (ObjectiveWeighting weighting : List.of(
                ObjectiveWeighting.ENTROPY,
                ObjectiveWeighting.CRITIC,
                ObjectiveWeighting.DEVIATION,
                ObjectiveWeighting.VARIATION)) {
            Weights weights = weighting.weigh(table);
            boolean othersToo =
                    table.withoutSpread().size() == table.yardsticks().size();
            if (!othersToo && !onlyOpposites(weighting, weights)) {
                assertThat(weights.share("y" + rows.get(0).size()))
                        .as(weighting.id())
                        .isZero();
            }
        }
    }

    /** CRITIC knows nothing of a single yardstick with a spread that a copy of it agrees with. */
    private static boolean onlyOpposites(ObjectiveWeighting weighting, Weights weights) {
        return weighting == ObjectiveWeighting.CRITIC
                && weights.shares().values().stream().distinct().count() == 1;
    }

    /** Judgements made of given weights lead back to them, by every way, and are consistent. */
    @Property(tries = 200)
    void pairwise_madeOfWeights_leadsBack(@ForAll("rows") List<List<Double>> rows) {
        List<Double> given = rows.get(0);
        List<String> things =
                IntStream.range(0, given.size()).mapToObj(j -> "t" + j).toList();
        PairwiseComparison comparison = PairwiseComparison.ofMatrix(
                things,
                given.stream().map(a -> given.stream().map(b -> a / b).toList()).toList());
        double sum = given.stream().mapToDouble(x -> x).sum();
        for (Priorities by : Priorities.values()) {
            Weights weights = comparison.weights(by);
            IntStream.range(0, given.size())
                    .forEach(j -> assertThat(weights.share(things.get(j))).isCloseTo(given.get(j) / sum, within(1e-9)));
        }
        assertThat(comparison.consistencyRatio(RandomIndex.SAATY_1980)).isCloseTo(0, within(1e-9));
        assertThat(comparison.worstTriad().map(Triad::inconsistency).orElse(0.0))
                .isCloseTo(0, within(1e-9));
    }

    /** A gap is filled with what the other judgements say if these are consistent. */
    @Property(tries = 30)
    void pairwise_gapAmongConsistentJudgements_isFilledByThem(
            @ForAll @IntRange(min = 1, max = 9) int ab, @ForAll @IntRange(min = 1, max = 9) int bc) {
        PairwiseComparison comparison = PairwiseComparison.of(
                List.of("a", "b", "c"),
                List.of(
                        new Judgement("a", "b", BigDecimal.valueOf(ab)),
                        new Judgement("b", "c", BigDecimal.valueOf(bc))));
        assertThat(comparison.times("a", "c")).isCloseTo(ab * bc, within(1e-5 * ab * bc));
    }

    /** No other weights deviate less: neither random ones nor the solution moved a little. */
    @Property(tries = 100)
    void bestWorst_linear_noOtherWeightsDeviateLess(
            @ForAll @IntRange(min = 2, max = 9) int worst,
            @ForAll @IntRange(min = 1, max = 9) int second,
            @ForAll @IntRange(min = 1, max = 9) int third,
            @ForAll @IntRange(min = 1, max = 9) int secondOver,
            @ForAll @IntRange(min = 1, max = 9) int thirdOver,
            @ForAll Random random) {
        BestWorstJudgements judgements = new BestWorstJudgements(
                "b",
                "w",
                Map.of("s", BigDecimal.valueOf(second), "t", BigDecimal.valueOf(third), "w", BigDecimal.valueOf(worst)),
                Map.of("s", BigDecimal.valueOf(secondOver), "t", BigDecimal.valueOf(thirdOver)));
        BestWorst solved = BestWorst.of(judgements);
        assertThat(solved.isLinear()).isTrue();
        assertThat(deviation(judgements, solved.weights())).isCloseTo(solved.deviation(), within(1e-9));
        for (int draw = 0; draw < 200; draw++) {
            double closeness = draw % 2 == 0 ? 1 : 0.01;
            Map<String, Double> other = new LinkedHashMap<>(solved.weights().shares());
            other.replaceAll((id, share) -> Math.max(0, share + closeness * (random.nextDouble() - 0.5)) + 1e-12);
            assertThat(deviation(judgements, Weights.of(other))).isGreaterThanOrEqualTo(solved.deviation() - 1e-9);
        }
    }

    private static double deviation(BestWorstJudgements judgements, Weights weights) {
        return judgements.things().stream()
                .mapToDouble(thing -> Math.max(
                        Math.abs(weights.share("b") - judgements.bestOver(thing) * weights.share(thing)),
                        Math.abs(weights.share(thing) - judgements.overWorst(thing) * weights.share("w"))))
                .max()
                .orElseThrow();
    }

    @Property(tries = 200)
    void with_anyShare_othersKeepTheirProportions(
            @ForAll("rows") List<List<Double>> rows, @ForAll @IntRange(min = 0, max = 99) int percent) {
        Map<String, Double> given = new LinkedHashMap<>();
        IntStream.range(0, rows.get(0).size())
                .forEach(j -> given.put("y" + j, rows.get(0).get(j)));
        Weights weights = Weights.of(given);
        if (given.size() > 2) {
            Weights changed = weights.with("y0", percent / 100.0);
            assertThat(changed.share("y0")).isCloseTo(percent / 100.0, within(1e-12));
            assertThat(changed.share("y1") / changed.share("y2"))
                    .isCloseTo(weights.share("y1") / weights.share("y2"), within(1e-9));
        }
    }
}
