package org.drmkit.scoring.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drmkit.scoring.statistic.Course;
import org.drmkit.scoring.statistic.OddsScale;
import org.drmkit.scoring.statistic.Quantile;
import org.drmkit.scoring.statistic.Sample;
import org.drmkit.scoring.statistic.Ties;

/** Methods on plain numbers. */
final class StatisticCases {

    static final Map<String, Function<Inputs, Outcome>> METHODS = Map.of(
            "outlier.winsorise", StatisticCases::winsorised,
            "statistic.quantile", StatisticCases::quantile,
            "scaling.points-to-double-odds", StatisticCases::odds,
            "edge.ties", StatisticCases::ties,
            "trend.exponential-smoothing", StatisticCases::smoothing,
            "trend.ewma", StatisticCases::movingAverage,
            "trend.linear-decay", StatisticCases::fading,
            "trend.growth", StatisticCases::growth);

    private StatisticCases() {}

    private static Outcome winsorised(Inputs in) {
        List<Double> limits = in.numbers("limits");
        Sample cut = Sample.of(in.numbers("values")).winsorised(limits.get(0), limits.get(1));
        return Outcome.of("values", cut.numbers().boxed().toList());
    }

    private static Outcome quantile(Inputs in) {
        Sample values = Sample.of(in.numbers("values"));
        return Outcome.of("type6", values.quantile(in.number("p"), Quantile.WEIBULL))
                .and("type7", values.quantile(in.number("p"), Quantile.LINEAR));
    }

    private static Outcome odds(Inputs in) {
        OddsScale scale = OddsScale.of(in.number("points"), in.number("odds"), in.number("pdo"));
        return Outcome.of("factor", scale.factor()).and("offset", scale.offset());
    }

    private static Outcome ties(Inputs in) {
        double[] scores = in.numbers("scores").stream().mapToDouble(x -> x).toArray();
        return Outcome.of("competition", list(Ties.COMPETITION.ranks(scores)))
                .and("dense", list(Ties.DENSE.ranks(scores)))
                .and("fractional", list(Ties.FRACTIONAL.ranks(scores)));
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private static Outcome smoothing(Inputs in) {
        Course course = Course.of(List.of(in.number("new")));
        return Outcome.of(
                "value",
                course.smoothed(in.number("previous"), in.number("alphaNew"))
                        .values()
                        .get(1));
    }

    private static Outcome movingAverage(Inputs in) {
        Course course = Course.of(in.numbers("values"));
        return Outcome.of(
                "values",
                course.smoothed(in.number("start"), in.number("lambda")).values());
    }

    /** The system that the case comes from keeps one decimal. */
    private static Outcome fading(Inputs in) {
        return Outcome.of(
                "means",
                in.matrix("newestFirst").stream()
                        .map(newestFirst -> {
                            List<Double> oldestFirst = new ArrayList<>(newestFirst);
                            Collections.reverse(oldestFirst);
                            return Math.rint(Course.of(oldestFirst).fadingMean(12) * 10) / 10;
                        })
                        .toList());
    }

    private static Outcome growth(Inputs in) {
        Course course = Course.of(in.numbers("values"));
        List<Double> years = in.numbers("years");
        int periods = (int) (years.get(years.size() - 1) - years.get(0));
        return Outcome.of("cagr", course.compoundGrowth(periods).orElseThrow())
                .and("percentChange", 100 * course.growth().orElseThrow());
    }
}
