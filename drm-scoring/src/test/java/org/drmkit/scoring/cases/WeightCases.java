package org.drmkit.scoring.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Yardstick;
import org.drmkit.scoring.weight.BestWorst;
import org.drmkit.scoring.weight.Judgement;
import org.drmkit.scoring.weight.ObjectiveWeighting;
import org.drmkit.scoring.weight.PairwiseComparison;
import org.drmkit.scoring.weight.Priorities;
import org.drmkit.scoring.weight.RandomIndex;
import org.drmkit.scoring.weight.RankOrder;
import org.drmkit.scoring.weight.RankedWeighting;
import org.drmkit.scoring.weight.Triad;
import org.drmkit.scoring.weight.Weights;

/** Methods that weigh. */
final class WeightCases {

    static final Map<String, Function<Inputs, Outcome>> METHODS = Map.ofEntries(
            Map.entry("weights.equal", WeightCases::equal),
            Map.entry("weights.rank-order-centroid", WeightCases::centroid),
            Map.entry("weights.rank-sum-and-reciprocal", WeightCases::rankSum),
            Map.entry("weights.ahp", WeightCases::ahp),
            Map.entry("weights.ahp-hierarchy", WeightCases::hierarchy),
            Map.entry("weights.ahp-additive-normalisation", WeightCases::columnMeans),
            Map.entry("weights.ahp-consistency", WeightCases::consistency),
            Map.entry("weights.ahp-incomplete", WeightCases::incomplete),
            Map.entry("weights.entropy", in -> weighed(ObjectiveWeighting.ENTROPY, in)),
            Map.entry("weights.critic", in -> weighed(ObjectiveWeighting.CRITIC, in)),
            Map.entry("weights.merec", in -> weighed(ObjectiveWeighting.REMOVAL, in)),
            Map.entry("weights.standard-deviation", in -> weighed(ObjectiveWeighting.DEVIATION, in)),
            Map.entry("weights.coefficient-of-variation", in -> weighed(ObjectiveWeighting.VARIATION, in)),
            Map.entry("weights.best-worst", WeightCases::bestWorst));

    private WeightCases() {}

    private static List<Double> list(Weights weights) {
        return List.copyOf(weights.shares().values());
    }

    private static Outcome weighed(ObjectiveWeighting weighting, Inputs in) {
        return Outcome.of("weights", list(weighting.weigh(in.table())));
    }

    private static List<String> names(int n) {
        return IntStream.range(0, n).mapToObj(String::valueOf).toList();
    }

    private static Outcome equal(Inputs in) {
        return Outcome.of("weights", list(Weights.equal(names((int) in.number("n")))));
    }

    private static List<Double> ranked(int n, RankOrder by) {
        List<String> names = names(n);
        CandidateTable table = CandidateTable.of(
                names.stream().map(Yardstick::higher).toList(),
                Map.of("any", names.stream().map(name -> 1.0).toList()));
        return list(new RankedWeighting(names.stream().map(List::of).toList(), by).weigh(table));
    }

    private static Outcome centroid(Inputs in) {
        return Outcome.of(
                "weights",
                in.numbers("n").stream()
                        .map(n -> ranked(n.intValue(), RankOrder.CENTROID))
                        .toList());
    }

    private static Outcome rankSum(Inputs in) {
        int n = (int) in.number("n");
        return Outcome.of("rankSum", ranked(n, RankOrder.SUM)).and("rankReciprocal", ranked(n, RankOrder.RECIPROCAL));
    }

    private static Outcome ahp(Inputs in) {
        PairwiseComparison comparison = in.comparison("matrix");
        return Outcome.of("weights", list(comparison.weights()))
                .and("cr", comparison.consistencyRatio(RandomIndex.SAATY_1980))
                .and("crSaaty2005", comparison.consistencyRatio(RandomIndex.SAATY_2005))
                .and("crDoneganDodd", comparison.consistencyRatio(RandomIndex.DONEGAN_DODD));
    }

    private static Outcome hierarchy(Inputs in) {
        PairwiseComparison criteria = in.comparison("criteriaMatrix");
        Outcome outcome = Outcome.of(
                "weights",
                in.optional("alternativeMatrices")
                        .map(below -> synthesis(criteria, below))
                        .orElse(List.of()));
        in.optional("subMatrix").ifPresent(matrix -> {
            PairwiseComparison below = in.comparison("subMatrix");
            outcome.and("subLocal", list(below.weights()))
                    .and(
                            "subGlobal",
                            list(criteria.weightsUnder(criteria.things().get(0), below)))
                    .and("crSub", below.consistencyRatio(RandomIndex.DONEGAN_DODD));
        });
        return outcome.and("local", list(criteria.weights()))
                .and("crDoneganDodd", criteria.consistencyRatio(RandomIndex.DONEGAN_DODD));
    }

    private static List<Double> synthesis(PairwiseComparison criteria, Inputs below) {
        Map<String, PairwiseComparison> alternatives = new LinkedHashMap<>();
        for (int i = 0; i < below.names().size(); i++) {
            alternatives.put(
                    criteria.things().get(i), below.comparison(below.names().get(i)));
        }
        return list(criteria.synthesis(alternatives));
    }

    private static Outcome columnMeans(Inputs in) {
        PairwiseComparison comparison = in.comparison("matrix");
        double index = comparison.consistencyIndex(Priorities.COLUMN_MEAN);
        return Outcome.of("lambdaMax", comparison.largestEigenvalue(Priorities.COLUMN_MEAN))
                .and("ci", index)
                .and("cr", index / in.number("ri"));
    }

    private static Outcome consistency(Inputs in) {
        PairwiseComparison comparison = in.comparison("matrix");
        return Outcome.of("cr", comparison.consistencyIndex(Priorities.EIGENVECTOR) / in.number("ri"))
                .and(
                        "koczkodaj",
                        comparison.worstTriad().map(Triad::inconsistency).orElseThrow());
    }

    private static Outcome incomplete(Inputs in) {
        List<Judgement> judgements = new ArrayList<>();
        in.list("pairs")
                .forEach(pair -> judgements.add(new Judgement(
                        pair.list().get(0).text(),
                        pair.list().get(1).text(),
                        pair.list().get(2).decimal())));
        List<String> things = judgements.stream()
                .flatMap(judgement -> List.of(judgement.of(), judgement.over()).stream())
                .distinct()
                .toList();
        PairwiseComparison comparison = PairwiseComparison.of(things, judgements);
        List<Inputs> gap = in.list("missing").get(0).list();
        return Outcome.of(
                        "missing",
                        comparison.times(gap.get(0).text(), gap.get(1).text()))
                .and("weights", list(comparison.weights()))
                .and("crDoneganDodd", comparison.consistencyRatio(RandomIndex.DONEGAN_DODD));
    }

    private static Outcome bestWorst(Inputs in) {
        return Outcome.of(
                "index",
                in.numbers("aBW").stream().map(BestWorst::consistencyIndex).toList());
    }
}
