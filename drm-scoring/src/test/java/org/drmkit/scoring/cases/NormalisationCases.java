package org.drmkit.scoring.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Normalisation;
import org.drmkit.scoring.scorer.Points;
import org.drmkit.scoring.scorer.Scorer;
import org.drmkit.scoring.scorer.Scorers;
import org.drmkit.scoring.scorer.Values;
import org.drmkit.scoring.selection.ReferenceIdeal;
import org.drmkit.scoring.statistic.Divisor;
import org.drmkit.scoring.statistic.Goalposts;
import org.drmkit.scoring.statistic.Sample;

/** Methods that bring values to one scale. */
final class NormalisationCases {

    static final Map<String, Function<Inputs, Outcome>> METHODS = Map.ofEntries(
            Map.entry("normalisation.minmax", in -> matrix(in, Normalisation.MIN_MAX)),
            Map.entry("normalisation.max", in -> matrix(in, Normalisation.MAX)),
            Map.entry("normalisation.sum", in -> matrix(in, Normalisation.SUM)),
            Map.entry("normalisation.vector", in -> matrix(in, Normalisation.VECTOR)),
            Map.entry("normalisation.linear-ratio", in -> matrix(in, Normalisation.RATIO)),
            Map.entry("normalisation.zavadskas-turskis", in -> matrix(in, Normalisation.DISTANCE)),
            Map.entry("normalisation.logarithmic", in -> matrix(in, Normalisation.LOGARITHM)),
            Map.entry("normalisation.z-score", NormalisationCases::standardised),
            Map.entry("normalisation.distance-to-target", NormalisationCases::toTarget),
            Map.entry("normalisation.goalposts-clamped", NormalisationCases::clamped),
            Map.entry("normalisation.linear-utility", NormalisationCases::extrapolated),
            Map.entry("normalisation.piecewise-linear", NormalisationCases::piecewise),
            Map.entry("normalisation.percentile-rank", NormalisationCases::percentRank),
            Map.entry("normalisation.nominal-is-best-interval", NormalisationCases::ideal),
            Map.entry("normalisation.bounds-clamped", NormalisationCases::bounded),
            Map.entry("normalisation.log", NormalisationCases::logarithm),
            Map.entry("normalisation.logistic", NormalisationCases::logistic));

    private NormalisationCases() {}

    private static Outcome matrix(Inputs in, Normalisation normalisation) {
        CandidateTable table = in.table();
        List<Sample> columns = table.normalised(normalisation);
        return Outcome.of(
                "matrix",
                IntStream.range(0, table.size())
                        .mapToObj(i ->
                                columns.stream().map(column -> column.number(i)).toList())
                        .toList());
    }

    private static Outcome standardised(Inputs in) {
        Divisor divisor = in.number("ddof") == 1 ? Divisor.SAMPLE : Divisor.POPULATION;
        Sample moved = Sample.of(in.numbers("values")).standardised(in.number("mean"), in.number("sd"), divisor);
        return Outcome.of("mean", moved.mean()).and("sd", moved.deviation(divisor));
    }

    private static Outcome toTarget(Inputs in) {
        Sample values = Sample.of(in.numbers("values"));
        double start = in.number("direction") > 0 ? values.least() : values.most();
        Goalposts posts = new Goalposts(start, in.number("target"));
        return Outcome.of(
                        "uncapped",
                        in.numbers("values").stream().map(posts::way).toList())
                .and(
                        "capped",
                        in.numbers("values").stream().map(posts::clampedWay).toList());
    }

    private static Outcome clamped(Inputs in) {
        Goalposts up = new Goalposts(in.number("lower"), in.number("upper"));
        Goalposts down = new Goalposts(in.number("upper"), in.number("lower"));
        return Outcome.of(
                        "up", in.numbers("values").stream().map(up::clampedWay).toList())
                .and("down", in.numbers("values").stream().map(down::clampedWay).toList());
    }

    private static Outcome extrapolated(Inputs in) {
        Goalposts ascending =
                new Goalposts(in.numbers("scale").get(0), in.numbers("scale").get(1));
        Goalposts descending =
                new Goalposts(in.numbers("scale").get(1), in.numbers("scale").get(0));
        return Outcome.of(
                        "ascending",
                        in.numbers("values").stream().map(ascending::way).toList())
                .and("descendingAt1_6", descending.way(in.numbers("values").get(0)));
    }

    private static Outcome piecewise(Inputs in) {
        return Outcome.of("ascending", along(in.list("points"), in.number("value")))
                .and("descending", along(in.list("pointsDescending"), in.number("value")));
    }

    private static double along(List<Inputs> points, double value) {
        Scorer line = Scorers.linear(
                points.stream().map(point -> point.list().get(0).decimal()).toList(),
                points.stream().map(point -> point.list().get(1).decimal()).toList());
        return points(line, List.of(value)).get(0);
    }

    private static Outcome percentRank(Inputs in) {
        Sample values = Sample.of(in.numbers("values"));
        return Outcome.of(
                "ranks", in.numbers("query").stream().map(values::percentRank).toList());
    }

    private static Outcome ideal(Inputs in) {
        return Outcome.of(
                "score", new ReferenceIdeal().rank(in.table(), in.weights()).scores());
    }

    /** A line from one bound to the other, worth as many points as the bounds are apart. */
    private static Outcome bounded(Inputs in) {
        List<Double> results = new ArrayList<>();
        for (Inputs row : in.list("rows")) {
            BigDecimal lower = row.list().get(1).decimal();
            BigDecimal upper = row.list().get(2).decimal();
            BigDecimal span = upper.subtract(lower);
            boolean smaller = row.list().get(3).bool();
            Scorer line = Scorers.linear(
                    List.of(lower, upper), smaller ? List.of(span, BigDecimal.ZERO) : List.of(BigDecimal.ZERO, span));
            results.add(points(line, List.of(row.list().get(0).number())).get(0));
        }
        return Outcome.of("results", results);
    }

    private static Outcome logarithm(Inputs in) {
        return shares(Scorers.log(BigDecimal.ZERO, in.at("threshold").decimal()), in);
    }

    private static Outcome logistic(Inputs in) {
        return shares(Scorers.logistic(in.at("x0").decimal(), in.at("k").decimal()), in);
    }

    private static Outcome shares(Scorer scorer, Inputs in) {
        return Outcome.of(
                "shares",
                points(scorer, in.numbers("values")).stream()
                        .map(points -> points / 100)
                        .toList());
    }

    static List<Double> points(Scorer scorer, List<Double> values) {
        FigureColumn figures = FigureColumn.of(values.size(), 0);
        for (int i = 0; i < values.size(); i++) {
            figures.setApproximate(i, values.get(i));
        }
        Points points = Points.forValues(figures, 100);
        scorer.score(Values.of(figures, new int[values.size()]), points);
        return IntStream.range(0, values.size())
                .mapToObj(i -> points.column().doubleValue(i))
                .toList();
    }
}
