package org.drmkit.scoring.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.scoring.scorer.Points;
import org.drmkit.scoring.scorer.Scorer;
import org.drmkit.scoring.scorer.Values;

/**
 * What every scorer keeps to, as properties: gaps are kept, equal values have equal points, whatever the order of the dealers.
 *
 * <pre>{@code
 * class RootScorerTest implements ScorerContract {
 *     public Scorer scorer() {
 *         return Scorer.of("root", value -> 10 * Math.sqrt(Math.max(0, value)));
 *     }
 * }
 * }</pre>
 */
public interface ScorerContract {

    /**
     * Returns the scorer that is tested.
     *
     * @return the scorer
     */
    Scorer scorer();

    /**
     * Makes up values that it may meet.
     *
     * @return numbers of every size, codes and gaps
     */
    @Provide
    default Arbitrary<List<Figure>> figures() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.integers().between(-3, 12).map(n -> Figure.of(n))),
                        Tuple.of(
                                3,
                                Arbitraries.bigDecimals()
                                        .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                                        .ofScale(9)
                                        .map(n -> Figure.of(n))),
                        Tuple.of(1, Arbitraries.doubles().map(n -> Figure.approximate(n))),
                        Tuple.of(1, Arbitraries.of("good", "bad").map(code -> Figure.code(code))),
                        Tuple.of(1, Arbitraries.just(Figure.missing("GONE"))),
                        Tuple.of(1, Arbitraries.just(Figure.notApplicable("NEVER"))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /**
     * Scores some values, all dealers being peers of each other.
     *
     * @param figures the values
     * @return the points
     */
    default FigureColumn points(List<Figure> figures) {
        FigureColumn values = FigureColumn.of(figures.size(), 9);
        for (int i = 0; i < figures.size(); i++) {
            values.setFigure(i, figures.get(i));
        }
        Points points = Points.forValues(values, 100);
        scorer().score(Values.of(values), points);
        return points.column();
    }

    /**
     * Points are from 0 to 100, and never -0.0.
     *
     * @param figures some values
     */
    @Property(tries = 200)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    default void score_anyValues_boundedPoints(@ForAll("figures") List<Figure> figures) {
        FigureColumn points = points(figures);
        for (int i = 0; i < points.size(); i++) {
            double worth = points.isPresent(i) ? points.doubleValue(i) : 0;
            require(Tables.isPlain(worth) && worth >= 0 && worth <= 100, "Points are from 0 to 100", figures);
            Statistics.label("points").collect(points.isPresent(i));
        }
        Statistics.label("points").coverage(seen -> seen.check(true).percentage(share -> share > 1));
    }

    /**
     * Where there is no value, there are no points, for the same reason.
     *
     * @param figures some values
     */
    @Property(tries = 200)
    default void score_gaps_stayGaps(@ForAll("figures") List<Figure> figures) {
        FigureColumn points = points(figures);
        for (int i = 0; i < points.size(); i++) {
            boolean kept = figures.get(i).isPresent() || points.figure(i).equals(figures.get(i));
            require(kept, "Gaps stay gaps", figures);
        }
    }

    /**
     * Equal values have equal points.
     *
     * @param figures some values
     */
    @Property(tries = 200)
    default void score_equalValues_haveEqualPoints(@ForAll("figures") List<Figure> figures) {
        FigureColumn points = points(figures);
        for (int i = 0; i < points.size(); i++) {
            Figure first = points.figure(figures.indexOf(figures.get(i)));
            require(points.figure(i).equals(first), "Equal values have equal points", figures);
        }
    }

    /**
     * The order of the dealers changes no digit.
     *
     * @param figures some values
     * @param random shuffles them
     */
    @Property(tries = 200)
    default void score_anyOrderOfDealers_changesNoDigit(
            @ForAll("figures") List<Figure> figures, @ForAll Random random) {
        List<Figure> shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, random);
        FigureColumn points = points(figures);
        FigureColumn other = points(shuffled);
        for (int i = 0; i < points.size(); i++) {
            Figure there = other.figure(shuffled.indexOf(figures.get(i)));
            require(there.equals(points.figure(i)), "The order of dealers changes no digit", figures);
        }
    }

    private static void require(boolean holds, String law, List<Figure> figures) {
        if (!holds) {
            throw new AssertionError("%s; broken by %s.".formatted(law, figures));
        }
    }
}
