package org.drmkit.scoring.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drmkit.scoring.ScoringRun;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.scorecard.Criterion;
import org.drmkit.scoring.scorecard.Kpi;
import org.drmkit.scoring.scorecard.Scorecard;

/** Laws of weights, of the tree, and of what is told about it. */
final class TreeLaws {

    private static final BigDecimal NOISE = new BigDecimal("0.000000002");
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final BigDecimal SCALE = BigDecimal.valueOf(7);

    private TreeLaws() {}

    /** Tells of the first dealer whose score or state differs between two cards. */
    private static Optional<String> differs(Trial trial, Scorecard other, Scene scene) {
        List<DealerScore> before = trial.run(scene).report().dealers();
        List<DealerScore> after = trial.run(other, scene).report().dealers();
        return IntStream.range(0, before.size())
                .filter(i -> !isClose(before.get(i).score(), after.get(i).score()))
                .mapToObj(i -> "%s: %s points, but %s"
                        .formatted(
                                before.get(i).dealer(),
                                before.get(i).score(),
                                after.get(i).score()))
                .findFirst();
    }

    private static boolean isClose(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && one.map(points -> isClose(points, other.orElseThrow())).orElse(true);
    }

    private static boolean isClose(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(NOISE) <= 0;
    }

    /** {@link ScorecardLaw#WEIGHT_SCALING}. */
    static final class WeightScaling implements Law {

        @Override
        public String statement() {
            return "all weights multiplied by a number change nothing";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            Map<String, BigDecimal> scaled = trial.card().weightsById().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, weight -> weight.getValue().multiply(SCALE)));
            return differs(trial, trial.card().withWeights(scaled), scene);
        }
    }

    /** {@link ScorecardLaw#ORDER_INVARIANT}. */
    static final class OrderInvariant implements Law {

        @Override
        public String statement() {
            return "the order of the KPIs changes nothing";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            return differs(trial, trial.reversed(), scene);
        }
    }

    /** {@link ScorecardLaw#NEW_PEER}. */
    static final class NewPeer implements Law {

        @Override
        public String statement() {
            return "one dealer more changes no points that peers do not decide";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            int last = scene.dealers().size() - 1;
            return last == 0 ? Optional.empty() : breach(trial, trial.run(scene), trial.run(scene.without(last)));
        }

        private static Optional<String> breach(Trial trial, ScoringRun more, ScoringRun fewer) {
            return fewer.dealers().ids().stream()
                    .flatMap(dealer -> trial.kpis().stream()
                            .filter(kpi -> kpi.score().peers().isEmpty())
                            .filter(kpi -> !points(fewer, dealer, kpi).equals(points(more, dealer, kpi)))
                            .map(kpi -> "%s: the points of %s became %s"
                                    .formatted(dealer, kpi.id(), points(more, dealer, kpi))))
                    .findFirst();
        }

        private static Optional<BigDecimal> points(ScoringRun run, String dealer, Kpi kpi) {
            return run.score(dealer).kpi(kpi.id()).points();
        }
    }

    /** {@link ScorecardLaw#CONTRIBUTIONS_ADD_UP}. */
    static final class ContributionsAddUp implements Law {

        private static final BigDecimal NOISE_OF_MANY = new BigDecimal("0.00000001");

        @Override
        public String statement() {
            return "what KPIs contribute adds up to the score before deductions";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            return trial.run(scene).report().dealers().stream()
                    .flatMap(score -> breach(trial, score).stream())
                    .findFirst();
        }

        private static Optional<String> breach(Trial trial, DealerScore score) {
            BigDecimal sum = trial.card().kpis().stream()
                    .map(Criterion::id)
                    .flatMap(id -> score.kpi(id).contribution().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .min(FULL);
            return score.subtotal()
                    .filter(subtotal -> subtotal.subtract(sum).abs().compareTo(NOISE_OF_MANY) > 0)
                    .map(subtotal -> "%s: contributions of %s, but %s points".formatted(score.dealer(), sum, subtotal));
        }
    }

    /** {@link ScorecardLaw#EXPLAINED}. */
    static final class Explained implements Law {

        @Override
        public String statement() {
            return "every figure is made of the figures below it";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            ScoringRun run = trial.run(scene);
            return run.dealers().ids().stream()
                    .flatMap(
                            dealer -> run.explain(dealer).mismatch().stream().map(mismatch -> dealer + ": " + mismatch))
                    .findFirst();
        }
    }
}
