package org.drmkit.scoring.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StatisticTest {

    @Provide
    Arbitrary<List<Double>> numbers() {
        return Arbitraries.doubles().between(-1e100, 1e100).list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 500)
    void sample_anyNumbers_everythingIsFinite(@ForAll("numbers") List<Double> numbers) {
        Sample sample = Sample.of(numbers);
        assertThat(List.of(
                        sample.mean(),
                        sample.norm(),
                        sample.deviation(Divisor.POPULATION),
                        sample.deviation(Divisor.SAMPLE),
                        sample.correlation(sample.map(x -> -x / 2)),
                        sample.quantile(0.9, Quantile.LINEAR),
                        sample.percentRank(0)))
                .allMatch(Double::isFinite);
        assertThat(sample.mean()).isBetween(sample.least(), sample.most());
    }

    @Test
    void deviation_textbookNumbers_2() {
        assertThat(Sample.of(2, 4, 4, 4, 5, 5, 7, 9).deviation(Divisor.POPULATION))
                .isCloseTo(2, within(1e-12));
    }

    @Test
    void deviation_tinyDifferences_notLost() {
        assertThat(Sample.of(1e-300, 3e-300).deviation(Divisor.POPULATION)).isCloseTo(1e-300, within(1e-312));
    }

    @Test
    void correlation_opposites_minusOne() {
        assertThat(Sample.of(1, 2, 5).correlation(Sample.of(-2, -4, -10))).isCloseTo(-1, within(1e-12));
        assertThat(Sample.of(1, 2).correlation(Sample.of(3, 3))).isZero();
    }

    @Test
    void sample_notANumber_refused() {
        assertThatThrownBy(() -> Sample.of(1, Double.NaN))
                .hasMessageContaining("NaN")
                .hasMessageContaining("1e100");
        assertThatThrownBy(() -> Sample.of()).hasMessageContaining("at least one");
    }

    @Test
    void winsorised_everythingCut_refused() {
        assertThatThrownBy(() -> Sample.of(1, 2).winsorised(0.5, 0.6)).hasMessageContaining("0.6");
        assertThatThrownBy(() -> Sample.of(1, 2).winsorised(10, 0)).hasMessageContaining("Maybe it is in percent");
    }

    @Test
    void ratioWay_goalposts_countDoublings() {
        Goalposts posts = new Goalposts(100, 10_000);
        assertThat(posts.ratioWay(1_000)).isCloseTo(0.5, within(1e-12));
        assertThat(posts.ratioWay(-5)).isZero();
        assertThat(new Goalposts(10_000, 100).ratioWay(0)).isOne();
        assertThatThrownBy(() -> new Goalposts(0, 1).ratioWay(1)).hasMessageContaining("positive");
        assertThatThrownBy(() -> new Goalposts(1, 1)).hasMessageContaining("two different numbers");
    }

    @Test
    void course_growth_emptyWithoutAPositiveStart() {
        assertThat(Course.of(List.of(0, 5)).growth()).isEmpty();
        assertThat(Course.of(List.of(-1, 5)).compoundGrowth(1)).isEmpty();
        assertThat(Course.of(List.of(100, 121)).compoundGrowth(2).orElseThrow()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void odds_doubled_twentyPointsMore() {
        OddsScale scale = OddsScale.of(600, 50, 20);
        assertThat(scale.points(100)).isCloseTo(620, within(1e-9));
        assertThatThrownBy(() -> scale.points(0)).hasMessageContaining("above 0");
    }

    @Test
    void ties_minusZero_isZero() {
        assertThat(Ties.COMPETITION.ranks(-0.0, 0.0, 1.0)).containsExactly(2, 2, 1);
    }
}
