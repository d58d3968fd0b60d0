package org.drmkit.scoring.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.Scalar;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.scorecard.Better;
import org.drmkit.scoring.scorecard.Kpi;
import org.drmkit.scoring.scorecard.Score;

/** Laws of points and values. */
final class PointLaws {

    private static final BigDecimal NOISE = new BigDecimal("0.000000002");
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private PointLaws() {}

    /** Tells of a score that is higher than another one may be. */
    private static Optional<String> exceeds(
            Optional<BigDecimal> high, Optional<BigDecimal> low, String dealer, String what) {
        return high.flatMap(more -> low.filter(less -> more.subtract(less).compareTo(NOISE) > 0)
                .map(less -> "%s: %s points, but %s %s".formatted(dealer, less, more, what)));
    }

    /** {@link ScorecardLaw#BOUNDED}. */
    static final class Bounded implements Law {

        @Override
        public String statement() {
            return "scores lie between 0 and 100, coverage between 0 and 1";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            return trial.run(scene).report().dealers().stream()
                    .filter(score -> !isIn(score.coverage(), BigDecimal.ONE)
                            || score.score()
                                    .filter(points -> !isIn(points, FULL))
                                    .isPresent())
                    .map(DealerScore::toString)
                    .findFirst();
        }

        private static boolean isIn(BigDecimal figure, BigDecimal most) {
            return figure.signum() >= 0 && figure.compareTo(most) <= 0;
        }
    }

    /** {@link ScorecardLaw#MONOTONE}. */
    static final class Monotone implements Law {

        @Override
        public String statement() {
            return "a better value of a KPI never lowers its dealer's score";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            Optional<BigDecimal> before = Trial.score(trial.run(scene), 0);
            return trial.kpis().stream()
                    .flatMap(kpi -> better(kpi, scene.value(0, kpi.id())).stream()
                            .flatMap(value -> exceeds(
                                    before,
                                    Trial.score(trial.run(scene.with(0, kpi.id(), value)), 0),
                                    Scene.dealer(0),
                                    "before %s became %s".formatted(kpi.id(), value))
                                    .stream()))
                    .findFirst();
        }

        /** The next value that a score which knows better and worse takes for a better one. */
        private static Optional<Figure> better(Kpi kpi, Figure now) {
            Optional<Boolean> rises = rises(kpi.score());
            return number(now)
                    .flatMap(number -> rises.flatMap(up -> Candidates.numbers(kpi.score()).stream()
                            .filter(other -> up ? other.compareTo(number) > 0 : other.compareTo(number) < 0)
                            .reduce((first, next) -> up ? first : next)
                            .map(Figure::of)));
        }

        private static Optional<BigDecimal> number(Figure figure) {
            return figure instanceof Figure.Present present && present.value() instanceof Scalar.Decimal decimal
                    ? Optional.of(decimal.value())
                    : Optional.empty();
        }

        /** Whether more is better; nothing is known of a score that turns, of codes, and of a caller's scorer. */
        private static Optional<Boolean> rises(Score score) {
            if (score instanceof Score.Proportional || score instanceof Score.Logistic || score instanceof Score.Log) {
                return Optional.of(true);
            } else if (score instanceof Score.Own) {
                return Optional.empty();
            }
            return score.peers().map(peers -> peers.better() == Better.HIGHER).or(() -> Slope.of(score));
        }
    }

    /** {@link ScorecardLaw#MISSING_NOT_PERFECT}. */
    static final class MissingNotPerfect implements Law {

        @Override
        public String statement() {
            return "a missing value never scores higher than full points";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            return trial.kpis().stream()
                    .flatMap(kpi -> exceeds(
                            Trial.score(trial.run(scene.with(0, kpi.id(), Figure.missing("UNKNOWN"))), 0),
                            Trial.score(trial.run(trial.perfect(kpi.id()), scene.with(0, kpi.id(), Figure.of(1))), 0),
                            "%s with 100 points in %s".formatted(Scene.dealer(0), kpi.id()),
                            "if it is missing")
                            .stream())
                    .findFirst();
        }
    }

    /** {@link ScorecardLaw#INVALID_NOT_BETTER}. */
    static final class InvalidNotBetter implements Law {

        @Override
        public String statement() {
            return "an unusable value never scores higher than any other one";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            return trial.kpis().stream()
                    .flatMap(kpi -> breach(trial, scene, kpi).stream())
                    .findFirst();
        }

        private static Optional<String> breach(Trial trial, Scene scene, Kpi kpi) {
            Figure unusable = Candidates.unusable(kpi.score());
            Optional<BigDecimal> invalid = Trial.score(trial.run(scene.with(0, kpi.id(), unusable)), 0);
            List<Figure> usable = Candidates.usable(kpi.score());
            return usable.stream()
                    .limit(3)
                    .flatMap(value -> exceeds(
                            invalid,
                            Trial.score(trial.run(scene.with(0, kpi.id(), value)), 0),
                            Scene.dealer(0) + " with " + kpi.id() + " at " + value,
                            "if it cannot be used")
                            .stream())
                    .findFirst();
        }
    }
}
