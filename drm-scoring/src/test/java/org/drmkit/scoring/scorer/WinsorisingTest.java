package org.drmkit.scoring.scorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.scoring.Samples;
import org.drmkit.scoring.ScoringRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WinsorisingTest {

    /** The twelve measurements of the NIST handbook, whose 90th percentile of type 7 is 95.1957. */
    private static final double[] NIST = {
        95.1065, 95.0925, 95.1065, 95.1195, 95.1442, 95.1567, 95.1591, 95.1682, 95.1772, 95.1937, 95.1959, 95.1990
    };

    private static double[] sorted(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    @Test
    void quantile_ofMeasurements_isOfTypeSeven() {
        assertThat(Winsorising.quantile(sorted(NIST), 0.9)).isEqualTo(95.1957, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.1, 1.4", "0.25, 2", "0.5, 3", "0.9, 61.6", "1, 100"})
    void quantile_betweenNeighbours_isLinear(double share, double quantile) {
        assertThat(Winsorising.quantile(new double[] {1, 2, 3, 4, 100}, share)).isEqualTo(quantile, within(1e-12));
    }

    @Test
    void winsorised_eachGroup_isCutByItself() {
        FigureColumn figures = FigureColumn.of(8, 0);
        long[] numbers = {1, 2, 3, 4, 100, 7};
        for (int i = 0; i < numbers.length; i++) {
            figures.setDecimal(i, numbers[i]);
        }
        figures.setCode(6, "x");
        Values values = Values.of(figures, new int[] {0, 0, 0, 0, 0, 1, 0, 0}).winsorised(0.1);
        assertThat(values.number(0)).isEqualTo(1.4, within(1e-12));
        assertThat(values.number(2)).isEqualTo(3);
        assertThat(values.number(4)).isEqualTo(61.6, within(1e-12));
        assertThat(values.number(5)).isEqualTo(7);
        assertThat(values.isCode(6)).isTrue();
        assertThat(values.isNumber(7)).isFalse();
    }

    @Test
    void card_minMaxOfCutValues_oneOutlierSquashesNobody() {
        String score = "{\"minMax\": {}, \"winsorise\": 0.1}";
        ScoringRun run = Samples.run(
                Samples.card(Samples.kpis(Samples.kpi("x", 1, score))),
                List.of(
                        Samples.fact("A", "x", "1"),
                        Samples.fact("B", "x", "2"),
                        Samples.fact("C", "x", "3"),
                        Samples.fact("D", "x", "4"),
                        Samples.fact("E", "x", "100")));
        assertThat(run.score("E").score().orElseThrow()).isEqualByComparingTo("100");
        assertThat(run.score("B").score().orElseThrow()).isEqualByComparingTo("0.996677741");
        assertThat(run.explain("B").mismatch()).isEmpty();
    }
}
