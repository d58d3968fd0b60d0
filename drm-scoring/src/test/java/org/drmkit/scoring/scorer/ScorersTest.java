package org.drmkit.scoring.scorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.FigureColumn;
import org.junit.jupiter.api.Test;

class ScorersTest {

    private static FigureColumn column(String... numbers) {
        FigureColumn column = FigureColumn.of(numbers.length, 12);
        for (int i = 0; i < numbers.length; i++) {
            column.setFigure(i, Figure.of(new BigDecimal(numbers[i])));
        }
        return column;
    }

    private static FigureColumn score(Scorer scorer, FigureColumn values, int... groups) {
        Points points = Points.forValues(values, 100);
        scorer.score(Values.of(values, groups.length == 0 ? new int[values.size()] : groups), points);
        return points.column();
    }

    private static double[] points(Scorer scorer, String... numbers) {
        return doubles(score(scorer, column(numbers)));
    }

    private static double[] doubles(FigureColumn points) {
        double[] doubles = new double[points.size()];
        Arrays.setAll(doubles, points::doubleValue);
        return doubles;
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    @Test
    void linear_flatOutside() {
        Scorer scorer = Scorers.linear(
                List.of(decimal("1"), decimal("2"), decimal("3"), decimal("5"), decimal("7")),
                List.of(decimal("0"), decimal("40"), decimal("60"), decimal("90"), decimal("100")));
        assertThat(points(scorer, "0", "1", "1.5", "2", "4", "5", "7", "9"))
                .containsExactly(0, 0, 20, 40, 75, 90, 100, 100);
    }

    @Test
    void linear_noPoints_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorers.linear(List.of(decimal("1")), List.of()))
                .withMessageContainingAll("(0)", "(1)");
    }

    @Test
    void steps_lowerBoundsBelongToTheStep() {
        Scorer scorer = Scorers.steps(Map.of(decimal("0.8"), decimal("100"), decimal("0.6"), decimal("60")), true);
        assertThat(points(scorer, "0.9", "0.8", "0.799999999999", "0.6", "0.599999999999"))
                .containsExactly(100, 100, 60, 60, 0);
    }

    @Test
    void steps_upperBoundsBelongToTheStep() {
        Scorer scorer = Scorers.steps(
                Map.of(decimal("6"), decimal("100"), decimal("18"), decimal("80"), decimal("30"), decimal("60")),
                false);
        assertThat(points(scorer, "-5", "6", "6.000000000001", "18", "18.01", "30", "30.01"))
                .containsExactly(100, 100, 80, 80, 60, 60, 0);
    }

    @Test
    void steps_thresholdThatADoubleCannotTell_isComparedExactly() {
        Scorer scorer = Scorers.steps(Map.of(decimal("1000000"), decimal("100")), true);
        assertThat(points(scorer, "1000000", "999999.999999999999")).containsExactly(100, 0);
    }

    @Test
    void range_nominalIsBest() {
        Scorer scorer = Scorers.range(decimal("0.85"), decimal("0.95"), decimal("1.1"), decimal("1.3"));
        assertThat(points(scorer, "0.8", "0.85", "0.9", "0.95", "1", "1.1", "1.2", "1.3", "2"))
                .usingComparatorWithPrecision(1e-10)
                .containsExactly(0, 0, 50, 100, 100, 100, 50, 0, 0);
    }

    @Test
    void range_hardEdges() {
        Scorer scorer = Scorers.range(decimal("1"), decimal("1"), decimal("2"), decimal("2"));
        assertThat(points(scorer, "0.999999999999", "1", "2", "2.000000000001")).containsExactly(0, 100, 100, 0);
    }

    @Test
    void proportional_nothingBelowTheFloor() {
        Scorer scorer = Scorers.proportional(decimal("0.6"));
        assertThat(points(scorer, "0.95", "0.6", "0.599999999999", "1.5", "-1")).containsExactly(95, 60, 0, 100, 0);
    }

    @Test
    void logistic_asPublished() {
        Scorer scorer = Scorers.logistic(decimal("3"), decimal("2"));
        assertThat(points(scorer, "3", "4", "2", "1000000", "-1000000"))
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(50, 88.0797077978, 11.9202922022, 100, 0);
    }

    @Test
    void log_asPublished() {
        Scorer scorer = Scorers.log(decimal("0"), decimal("99"));
        assertThat(points(scorer, "9", "99", "0", "-1", "999"))
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(50, 100, 0, 0, 100);
    }

    @Test
    void cases_anotherCodeIsMissingAndANumberUnusable() {
        FigureColumn values = FigureColumn.of(4, 0);
        values.setCode(0, "good");
        values.setCode(1, "splendid");
        values.setDecimal(2, 1);
        values.setNotApplicable(3, "WHY");
        FigureColumn points = score(Scorers.cases(Map.of("good", decimal("80"))), values);
        assertThat(points.doubleValue(0)).isEqualTo(80);
        assertThat(points.figure(1)).isEqualTo(Figure.missing(Scorers.NO_CASE));
        assertThat(points.figure(2)).isEqualTo(Figure.missing("INVALID"));
        assertThat(points.figure(3)).isEqualTo(Figure.notApplicable("WHY"));
    }

    @Test
    void percentile_tiesByRule() {
        String[] values = {"10", "20", "20", "30"};
        assertThat(points(Scorers.percentile(0.5, false), values)).containsExactly(0, 50, 50, 100);
        assertThat(points(Scorers.percentile(0, false), values)).containsExactly(0, 100 / 3.0, 100 / 3.0, 100);
        assertThat(points(Scorers.percentile(1, false), values)).containsExactly(0, 200 / 3.0, 200 / 3.0, 100);
        assertThat(points(Scorers.percentile(0, true), values)).containsExactly(100, 100 / 3.0, 100 / 3.0, 0);
        assertThat(points(Scorers.percentile(0.5, false), "7")).containsExactly(50);
    }

    @Test
    void percentile_zerosOfAnySignAreTies() {
        FigureColumn values = FigureColumn.of(3, 0);
        values.setApproximate(0, -0.0);
        values.setDecimal(1, 0);
        values.setDecimal(2, 1);
        assertThat(doubles(score(Scorers.percentile(0.5, false), values))).containsExactly(25, 25, 100);
    }

    @Test
    void percentile_peersOfOneGroupOnly() {
        FigureColumn points = score(Scorers.percentile(0.5, false), column("10", "20", "1", "2", "5"), 7, 7, 0, 0, 3);
        assertThat(doubles(points)).containsExactly(0, 100, 0, 100, 50);
    }

    @Test
    void minMax_betweenLowestAndHighest() {
        assertThat(points(Scorers.minMax(false), "10", "20", "40")).containsExactly(0, 100 * 10 / 30.0, 100);
        assertThat(points(Scorers.minMax(true), "10", "20", "40")).containsExactly(100, 100 * 20 / 30.0, 0);
        assertThat(points(Scorers.minMax(false), "3", "3")).containsExactly(50, 50);
    }

    @Test
    void zScore_populationDeviation() {
        assertThat(points(Scorers.zScore(false), "2", "4", "4", "4", "5", "5", "7", "9"))
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(35, 45, 45, 45, 50, 50, 60, 70);
        assertThat(score(Scorers.zScore(true), column("2", "4", "4", "4", "5", "5", "7", "9"))
                        .doubleValue(7))
                .isCloseTo(30, within(1e-9));
        assertThat(points(Scorers.zScore(false), "0.1", "0.1", "0.1")).containsExactly(50, 50, 50);
    }

    @Test
    void relativeToBest_ofAPositiveBest() {
        assertThat(points(Scorers.relativeToBest(false), "30", "40", "-8")).containsExactly(75, 100, 0);
        assertThat(points(Scorers.relativeToBest(true), "20", "5")).containsExactly(25, 100);
        assertThat(points(Scorers.relativeToBest(true), "20", "0")).containsExactly(0, 100);
        assertThat(score(Scorers.relativeToBest(false), column("0", "-1")).figure(0))
                .isEqualTo(Figure.notApplicable("DIVISION_BY_ZERO"));
        assertThat(score(Scorers.relativeToBest(true), column("3", "-1")).figure(0))
                .isEqualTo(Figure.notApplicable("DIVISION_BY_ZERO"));
    }

    @Test
    void of_resultThatIsNotFinite_unusable() {
        Scorer scorer = Scorer.of("inverse", value -> 1 / value);
        assertThat(score(scorer, column("0")).figure(0)).isEqualTo(Figure.missing("INVALID"));
        assertThat(points(scorer, "0.1", "-1")).containsExactly(10, 0);
    }
}
