package org.drmkit.scoring.scorecard;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.json.Union;

/** How scores look as JSON in a definition that knows some names. */
final class ScoreShapes {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Points from 0 to 100. */
    static final Shape<BigDecimal> POINTS = Shapes.DECIMAL.where(
            "points from 0 to 100", points -> points.signum() >= 0 && points.compareTo(HUNDRED) <= 0);

    /** A number above 0. */
    static final Shape<BigDecimal> POSITIVE = Shapes.DECIMAL.where("a number above 0", number -> number.signum() > 0);

    private static final Shape<BigDecimal> NOT_NEGATIVE =
            Shapes.DECIMAL.where("a number from 0 on", number -> number.signum() >= 0);

    private static final Shape<Score.Point> POINT = Shapes.listOf(Shapes.DECIMAL, 2, 2)
            .check((pair, place) -> checkPoints(pair.get(1), place.element(1)))
            .map(pair -> new Score.Point(pair.get(0), pair.get(1)), point -> List.of(point.x(), point.points()));

    private static final Shape<Score.Linear> LINEAR = Shapes.listOf(POINT, 2, Integer.MAX_VALUE)
            .check(ScoreShapes::checkIncreasing)
            .map(Score.Linear::new, Score.Linear::points);

    private static final Shape<Score.Step> STEP = Shape.object("step", o -> {
        var from = o.optional("from", Shapes.DECIMAL, Score.Step::from);
        var upTo = o.optional("upTo", Shapes.DECIMAL, Score.Step::upTo);
        var points = o.required("points", POINTS, Score.Step::points);
        o.check((v, place) -> checkOne(v.get(from), v.get(upTo), place));
        return v -> new Score.Step(v.get(from), v.get(upTo), v.get(points));
    });

    private static final Shape<Score.Steps> STEPS =
            Shapes.nonEmptyListOf(STEP).check(ScoreShapes::checkSteps).map(Score.Steps::new, Score.Steps::steps);

    private static final Shape<Score.Range> RANGE = Shapes.listOf(Shapes.DECIMAL, 4, 4)
            .check(ScoreShapes::checkAscending)
            .map(
                    ends -> new Score.Range(ends.get(0), ends.get(1), ends.get(2), ends.get(3)),
                    range -> List.of(range.a(), range.c(), range.d(), range.b()));

    private static final Shape<Score.Logistic> LOGISTIC = Shape.object("logistic score", o -> {
        var midpoint = o.required("midpoint", Shapes.DECIMAL, Score.Logistic::midpoint);
        var steepness = o.required("steepness", POSITIVE, Score.Logistic::steepness);
        return v -> new Score.Logistic(v.get(midpoint), v.get(steepness));
    });

    private static final Shape<Score.Log> LOG = Shape.object("logarithmic score", o -> {
        var from = o.required("from", Shapes.DECIMAL, Score.Log::from);
        var to = o.required("to", Shapes.DECIMAL, Score.Log::to);
        o.check((v, place) -> checkOver(v.get(from), v.get(to), place.member("to")));
        return v -> new Score.Log(v.get(from), v.get(to));
    });

    private static final ObjectShape<Score.Percentile> PERCENTILE = Shape.object("percentile score", o -> {
        var ties = o.required("percentile", Shapes.enumOf(Score.Percentile.Ties.class), Score.Percentile::ties);
        var among = o.include(Peers.SHAPE, Score.Percentile::among);
        return v -> new Score.Percentile(v.get(ties), v.get(among));
    });

    private static final ObjectShape<Score.Own> OWN = Shape.object("own scorer", o -> {
        var scorer = o.required("scorer", Shapes.NAME, Score.Own::scorer);
        var among = o.include(Peers.SHAPE, Score.Own::among);
        return v -> new Score.Own(v.get(scorer), v.get(among));
    });

    private ScoreShapes() {}

    /** Returns the number of a decimal text, as a reader would. */
    static BigDecimal number(String text) {
        return new Json.JsonNumber(new BigDecimal(text)).value();
    }

    static Union<Score> of(Shape<Formula> formula) {
        return Shape.union("score", Score.class, u -> {
            u.key("linear", Score.Linear.class, LINEAR);
            u.key("steps", Score.Steps.class, STEPS);
            u.key("range", Score.Range.class, RANGE);
            u.key("proportional", Score.Proportional.class, proportional(formula));
            u.key("logistic", Score.Logistic.class, LOGISTIC);
            u.key("log", Score.Log.class, LOG);
            u.key(
                    "cases",
                    Score.Cases.class,
                    Shapes.mapOf(Shapes.CODE, POINTS).map(Score.Cases::new, Score.Cases::points));
            u.object("minMax", Score.MinMax.class, among("minMax", Score.MinMax::new, Score.MinMax::among));
            u.object("zScore", Score.ZScore.class, among("zScore", Score.ZScore::new, Score.ZScore::among));
            u.object("percentile", Score.Percentile.class, PERCENTILE);
            u.object(
                    "relativeToBest",
                    Score.RelativeToBest.class,
                    among("relativeToBest", Score.RelativeToBest::new, Score.RelativeToBest::among));
            u.object("scorer", Score.Own.class, OWN);
        });
    }

    private static Shape<Score.Proportional> proportional(Shape<Formula> formula) {
        return Shape.object("proportional score", o -> {
            var target = o.required("target", formula, Score.Proportional::target);
            var cap = o.withDefault("cap", POSITIVE, HUNDRED, Score.Proportional::cap);
            var zeroBelow = o.withDefault("zeroBelow", NOT_NEGATIVE, BigDecimal.ZERO, Score.Proportional::zeroBelow);
            return v -> new Score.Proportional(v.get(target), v.get(cap), v.get(zeroBelow));
        });
    }

    /** A score of peers that needs nothing else: its member holds an empty object. */
    private static <S extends Score> ObjectShape<S> among(
            String member, Function<Peers, S> maker, Function<S, Peers> getter) {
        Shape<Boolean> nothing = Shape.object(member + " without options", o -> v -> true);
        return Shape.object(member + " score", o -> {
            o.required(member, nothing, score -> true);
            var among = o.include(Peers.SHAPE, getter);
            return v -> maker.apply(v.get(among));
        });
    }

    private static void checkPoints(BigDecimal points, Place place) {
        if (points.signum() < 0 || points.compareTo(HUNDRED) > 0) {
            place.report(
                    place.problem(Problem.OUT_OF_RANGE, "not allowed points").withAllowed("points from 0 to 100"));
        }
    }

    private static void checkIncreasing(List<Score.Point> points, Place place) {
        for (int i = 1; i < points.size(); i++) {
            checkOver(points.get(i - 1).x(), points.get(i).x(), place.element(i).element(0));
        }
    }

    private static void checkAscending(List<BigDecimal> ends, Place place) {
        for (int i = 1; i < ends.size(); i++) {
            if (ends.get(i).compareTo(ends.get(i - 1)) < 0) {
                Place end = place.element(i);
                end.report(end.problem(Problem.OUT_OF_RANGE, "the ends of a range must not decrease")
                        .withAllowed("from " + ends.get(i - 1).toPlainString() + " on, the end before")
                        .withMaybe("the two are in the wrong order"));
            }
        }
    }

    private static void checkOver(BigDecimal before, BigDecimal now, Place place) {
        if (now.compareTo(before) <= 0) {
            place.report(place.problem(Problem.OUT_OF_RANGE, "thresholds must increase")
                    .withAllowed("more than " + before.toPlainString() + ", the one before")
                    .withMaybe("the two are in the wrong order"));
        }
    }

    private static void checkOne(Optional<BigDecimal> from, Optional<BigDecimal> upTo, Place place) {
        if (from.isPresent() == upTo.isPresent()) {
            place.report(Problem.of(place.pointer(), Problem.EXACTLY_ONE_OF, "a step has one bound")
                    .withAllowed("exactly one of from, upTo"));
        }
    }

    private static void checkSteps(List<Score.Step> steps, Place place) {
        boolean lower = steps.get(0).from().isPresent();
        Set<BigDecimal> seen = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            Score.Step step = steps.get(i);
            Place bound = place.element(i).member(step.from().isPresent() ? "from" : "upTo");
            if (step.from().isPresent() != lower) {
                bound.report(bound.problem(Problem.INVALID, "steps must have their bounds on one side")
                        .withMaybe(lower ? "from" : "upTo"));
            } else if (!seen.add(step.threshold().stripTrailingZeros())) {
                bound.report(bound.problem(Problem.DUPLICATE, "thresholds must differ")
                        .withMaybe("one of the two steps is left over"));
            }
        }
    }
}
