package org.drmkit.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

    @ParameterizedTest
    @CsvSource({"17, 20, 0.640", "5, 5, 0.566", "45, 50, 0.786", "0, 5, 0.000"})
    void lowerBound_workedFigures(long part, long whole, double bound) {
        assertThat(Wilson.lowerBound(Fraction.of(part), Fraction.of(whole))).isCloseTo(bound, within(0.0005));
    }

    @Test
    void lowerBound_rootsOfItsEquation() {
        // The bound p solves (share - p)^2 = z^2 p (1 - p) / n.
        double p = Wilson.lowerBound(Fraction.of(17), Fraction.of(20));
        double z2 = 1.959963984540054 * 1.959963984540054;
        assertThat((0.85 - p) * (0.85 - p)).isCloseTo(z2 * p * (1 - p) / 20, within(1e-12));
    }

    @Test
    void lowerBound_partOutsideTheWhole_isRefused() {
        assertThatThrownBy(() -> Wilson.lowerBound(Fraction.of(6), Fraction.of(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("6", "5");
        assertThatThrownBy(() -> Wilson.lowerBound(Fraction.ZERO, Fraction.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
