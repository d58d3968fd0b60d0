package org.drmkit.scoring.scorer;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What every scorer must do: bounded points, gaps kept, equal points for equal values, whatever the order of the dealers. */
public interface ScorerContract {

    /** Returns the scorer. */
    Scorer scorer();

    /** Returns values that it may meet, gaps among them. */
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

    private FigureColumn points(List<Figure> figures) {
        FigureColumn values = FigureColumn.of(figures.size(), 9);
        for (int i = 0; i < figures.size(); i++) {
            values.setFigure(i, figures.get(i));
        }
        Points points = Points.forValues(values, 100);
        scorer().score(Values.of(values, new int[figures.size()]), points);
        return points.column();
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    default void score_pointsAreBounded(@ForAll("figures") List<Figure> figures) {
        FigureColumn points = points(figures);
        for (int i = 0; i < points.size(); i++) {
            if (points.isPresent(i)) {
                assertThat(points.doubleValue(i)).isBetween(0.0, 100.0);
                assertThat(Double.doubleToRawLongBits(points.doubleValue(i))).isNotNegative();
            }
            Statistics.label("points").collect(points.isPresent(i));
        }
        Statistics.label("points").coverage(seen -> seen.check(true).percentage(share -> share > 1));
    }

    @Property
    default void score_gapsStayGaps(@ForAll("figures") List<Figure> figures) {
        FigureColumn points = points(figures);
        for (int i = 0; i < points.size(); i++) {
            if (!figures.get(i).isPresent()) {
                assertThat(points.figure(i)).isEqualTo(figures.get(i));
            }
        }
    }

    @Property
    default void score_equalValuesHaveEqualPoints(@ForAll("figures") List<Figure> figures) {
        FigureColumn points = points(figures);
        for (int i = 0; i < points.size(); i++) {
            assertThat(points.figure(i)).isEqualTo(points.figure(figures.indexOf(figures.get(i))));
        }
    }

    @Property
    default void score_orderOfDealers_changesNoBit(@ForAll("figures") List<Figure> figures, @ForAll Random random) {
        List<Figure> shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, random);
        FigureColumn points = points(figures);
        FigureColumn other = points(shuffled);
        for (int i = 0; i < points.size(); i++) {
            assertThat(other.figure(shuffled.indexOf(figures.get(i)))).isEqualTo(points.figure(i));
        }
    }
}
