package org.drmkit.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.drmkit.scoring.scorecard.Aggregate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregatorTest {

    private static double aggregate(Aggregate aggregate, double[] points, double... weights) {
        return Aggregator.of(aggregate).aggregate(points, weights, points.length);
    }

    private static Aggregate power(double exponent) {
        return new Aggregate.Power(BigDecimal.valueOf(exponent));
    }

    private static Aggregate owa(String... weights) {
        return new Aggregate.Ordered(Stream.of(weights).map(BigDecimal::new).toList());
    }

    @Test
    void aggregate_workedNumbers() {
        double[] points = {25, 100};
        assertThat(aggregate(Aggregate.Common.MEAN, points, 1, 1)).isEqualTo(62.5);
        assertThat(aggregate(Aggregate.Common.GEOMETRIC, points, 1, 1)).isCloseTo(50, within(1e-12));
        assertThat(aggregate(Aggregate.Common.HARMONIC, points, 1, 1)).isCloseTo(40, within(1e-12));
        assertThat(aggregate(Aggregate.Common.MIN, points, 9, 1)).isEqualTo(25);
        assertThat(aggregate(Aggregate.Common.HARMONIC, new double[] {40, 60}, 1, 3))
                .isCloseTo(160 / 3.0, within(1e-12));
        assertThat(aggregate(power(2), new double[] {60, 80}, 1, 1)).isCloseTo(Math.sqrt(5000), within(1e-12));
    }

    @Test
    void aggregate_zeroPoints_veto() {
        double[] points = {0, 100};
        assertThat(aggregate(Aggregate.Common.GEOMETRIC, points, 1, 99)).isZero();
        assertThat(aggregate(Aggregate.Common.HARMONIC, points, 1, 99)).isZero();
        assertThat(aggregate(power(2), new double[] {0, 0}, 1, 1)).isZero();
        assertThat(aggregate(power(2), points, 1, 3)).isCloseTo(100 * Math.sqrt(0.75), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1e-15, 50", "-1e-15, 50", "1e9, 100", "-1e9, 25", "1e300, 100", "1, 62.5"})
    void aggregate_extremeExponents_reachTheirLimits(double exponent, double expected) {
        assertThat(aggregate(power(exponent), new double[] {25, 100}, 1, 1)).isCloseTo(expected, within(1e-6));
    }

    @Test
    void aggregate_orderedWeights_followThePoints() {
        assertThat(aggregate(owa("0.5", "0.3", "0.2"), new double[] {30, 90, 60}, 1, 1, 1))
                .isCloseTo(69, within(1e-12));
        assertThat(aggregate(owa("0.5", "0.3", "0.2"), new double[] {30, 90}, 1, 1))
                .isCloseTo(67.5, within(1e-12));
    }

    @Test
    void factors_ofALowest_giveAllToTheFirstOfIt() {
        assertThat(Aggregator.of(Aggregate.Common.MIN).factors(new double[] {30, 20, 20}, new double[] {1, 1, 1}, 3))
                .containsExactly(0, 1, 0);
    }

    @Test
    void factors_ofEqualPoints_goByTheOrderOfTheList() {
        List<BigDecimal> weights = List.of(new BigDecimal("0.7"), new BigDecimal("0.3"));
        assertThat(new OrderedAggregator(weights).factors(new double[] {0, 0}, new double[] {1, 1}, 2))
                .containsExactly(new double[] {0.7, 0.3}, within(1e-15));
    }

    @Test
    void aggregate_dominantPointsOfLittleWeight_loseNoDigits() {
        double[] points = {1, 100};
        assertThat(aggregate(power(-2), points, 1e-18, 1)).isCloseTo(1 / Math.sqrt(1e-18 + 1e-4), within(1e-9));
        assertThat(aggregate(power(-50), points, 1e-18, 1)).isCloseTo(Math.pow(1e-18, -1 / 50.0), within(1e-9));
    }
}
