package org.drmkit.scoring.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Normalisation;
import org.drmkit.scoring.candidate.Yardstick;
import org.drmkit.scoring.weight.Weights;

/** What every method keeps to, whatever the numbers. */
class SelectionMethodProperties {

    private static final List<SelectionMethod> METHODS = List.of(
            new WeightedSum(Normalisation.RATIO),
            new WeightedSum(Normalisation.MIN_MAX),
            new WeightedProduct(Normalisation.RATIO),
            new Waspas(0.5),
            new Topsis(Normalisation.VECTOR),
            new Topsis(Normalisation.MIN_MAX),
            new Vikor(0.5),
            new Promethee(Map.of("y0", new Preference(Preference.Form.LINEAR, 1, 5))),
            new Spotis(),
            new ReferenceIdeal(),
            new Copeland());

    /** Numbers from 0 to 9, so that ties and columns without spread are common, with weights and directions. */
    record Case(List<List<Double>> rows, List<Double> weights, List<Boolean> higher) {

        CandidateTable table(double scale, List<Integer> order) {
            List<Yardstick> yardsticks = IntStream.range(0, higher.size())
                    .mapToObj(j ->
                            (higher.get(j) ? Yardstick.higher("y" + j) : Yardstick.lower("y" + j)).range(0, 9 * scale))
                    .toList();
            Map<String, List<Double>> named = new LinkedHashMap<>();
            order.forEach(i ->
                    named.put("c" + i, rows.get(i).stream().map(x -> x * scale).toList()));
            return CandidateTable.of(yardsticks, named);
        }

        List<Integer> order() {
            return IntStream.range(0, rows.size()).boxed().toList();
        }

        CandidateTable table() {
            return table(1, order());
        }

        Weights weighted(double scale) {
            Map<String, Double> named = new LinkedHashMap<>();
            IntStream.range(0, weights.size()).forEach(j -> named.put("y" + j, weights.get(j) * scale));
            return Weights.of(named);
        }

        Weights weighted() {
            return weighted(1);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(n -> Combinators.combine(
                                Arbitraries.integers()
                                        .between(0, 9)
                                        .map(Integer::doubleValue)
                                        .list()
                                        .ofSize(n)
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(6),
                                Arbitraries.integers()
                                        .between(1, 9)
                                        .map(Integer::doubleValue)
                                        .list()
                                        .ofSize(n),
                                Arbitraries.of(true, false).list().ofSize(n))
                        .as(Case::new));
    }

    @Property(tries = 300)
    void rank_anyTable_finiteAndExplained(@ForAll("cases") Case any) {
        for (SelectionMethod method : METHODS) {
            Ranking ranking = method.rank(any.table(), any.weighted());
            assertThat(ranking.scores()).as(method.id()).allMatch(Double::isFinite);
            assertThat(ranking.scores()).noneMatch(score -> Double.compare(score, -0.0) == 0);
            assertThat(ranking.winners()).isNotEmpty();
            assertThat(ranking.proposed()).as(method.id()).isNotEmpty();
            any.table()
                    .candidates()
                    .forEach(candidate -> assertThat(ranking.explain(candidate).mismatch())
                            .as(method.id())
                            .isEmpty());
        }
    }

    @Property(tries = 200)
    void rank_candidatesInAnotherOrder_sameScores(@ForAll("cases") Case any, @ForAll Random random) {
        List<Integer> shuffled = new ArrayList<>(any.order());
        Collections.shuffle(shuffled, random);
        for (SelectionMethod method : METHODS) {
            Ranking ranking = method.rank(any.table(), any.weighted());
            Ranking other = method.rank(any.table(1, shuffled), any.weighted());
            ranking.standings().forEach(standing -> {
                assertThat(other.of(standing.candidate()).score())
                        .as(method.id())
                        .isCloseTo(standing.score(), within(1e-12));
                assertThat(other.of(standing.candidate()).rank())
                        .as(method.id())
                        .isEqualTo(standing.rank());
            });
        }
    }

    @Property(tries = 200)
    void rank_weightsOnAnotherScale_sameScores(@ForAll("cases") Case any) {
        for (SelectionMethod method : METHODS) {
            List<Double> scores = method.rank(any.table(), any.weighted()).scores();
            List<Double> scaled = method.rank(any.table(), any.weighted(1000)).scores();
            IntStream.range(0, scores.size())
                    .forEach(i -> assertThat(scaled.get(i)).as(method.id()).isCloseTo(scores.get(i), within(1e-12)));
        }
    }

    @Property(tries = 200)
    void rank_numbersInAnotherUnit_sameScores(@ForAll("cases") Case any) {
        for (SelectionMethod method : METHODS) {
            if (!(method instanceof Promethee)) {
                List<Double> scores = method.rank(any.table(), any.weighted()).scores();
                List<Double> scaled = method.rank(any.table(1024, any.order()), any.weighted())
                        .scores();
                IntStream.range(0, scores.size())
                        .forEach(
                                i -> assertThat(scaled.get(i)).as(method.id()).isCloseTo(scores.get(i), within(1e-12)));
            }
        }
    }

    @Property(tries = 200)
    void rank_noWorseOnAnyYardstick_notBehind(@ForAll("cases") Case any) {
        CandidateTable table = any.table();
        for (SelectionMethod method : METHODS) {
            List<Integer> ranks = method.rank(table, any.weighted()).ranks();
            for (int a = 0; a < ranks.size(); a++) {
                for (int b = 0; b < ranks.size(); b++) {
                    if (dominates(table, a, b)) {
                        assertThat(ranks.get(a)).as(method.id()).isLessThanOrEqualTo(ranks.get(b));
                    }
                }
            }
        }
    }

    private static boolean dominates(CandidateTable table, int a, int b) {
        return IntStream.range(0, table.yardsticks().size()).allMatch(j -> {
            double difference = table.value(a, j) - table.value(b, j);
            return table.yardsticks().get(j).isHigherBetter() ? difference >= 0 : difference <= 0;
        });
    }

    @Property(tries = 200)
    void rank_fixedRanges_aThirdCandidateChangesNoScore(@ForAll("cases") Case any) {
        for (SelectionMethod method : List.of(new Spotis(), new ReferenceIdeal())) {
            List<Double> all = method.rank(any.table(), any.weighted()).scores();
            List<Integer> fewer = any.order().subList(0, Math.max(1, any.order().size() - 1));
            assertThat(method.rank(any.table(1, fewer), any.weighted()).scores())
                    .isEqualTo(all.subList(0, fewer.size()));
        }
    }

    @Property(tries = 200)
    void promethee_scores_addUpToNothing(@ForAll("cases") Case any) {
        List<Double> scores =
                new Promethee(Map.of()).rank(any.table(), any.weighted()).scores();
        assertThat(scores.stream().mapToDouble(x -> x).sum()).isCloseTo(0, within(1e-12));
    }

    @Property(tries = 100)
    void vikor_proposed_startsWithTheWinner(@ForAll("cases") Case any) {
        Ranking ranking = new Vikor(0.5).rank(any.table(), any.weighted());
        assertThat(ranking.winners()).contains(ranking.proposed().get(0));
    }

    @Property(tries = 60)
    void winnerChange_weightedSum_winnersDifferBeyondAndNotBefore(@ForAll("cases") Case any) {
        SelectionMethod method = new WeightedSum(Normalisation.MIN_MAX);
        CandidateTable table = any.table();
        List<String> winners = method.rank(table, any.weighted()).winners();
        for (WinnerChange change : WinnerChange.all(method, table, any.weighted())) {
            Weights at = any.weighted().with(change.yardstick(), change.at());
            assertThat(method.rank(table, at).winners()).isNotEqualTo(winners);
            double before = change.at() + 1e-6 * Math.signum(change.now() - change.at());
            if (Math.abs(change.now() - change.at()) > 1e-6) {
                assertThat(method.rank(table, any.weighted().with(change.yardstick(), before))
                                .winners())
                        .isEqualTo(winners);
            }
        }
    }
}
