package org.drmkit.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScalarTest {

    @Test
    void decimal_scaleDoesNotMatter() {
        assertThat(Scalar.of(new BigDecimal("2.00"))).isEqualTo(Scalar.of(2)).hasToString("2");
        assertThat(Scalar.of(new BigDecimal("4E+3"))).isEqualTo(Scalar.of(4000)).hasToString("4000");
        assertThat(Scalar.of(new BigDecimal("0.000"))).isEqualTo(Scalar.of(0)).hasToString("0");
    }

    @Test
    void decimal_tooLong_isRefusedWithItsSize() {
        assertThatThrownBy(() -> Scalar.of(new BigDecimal("0.1234567890123456789")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("19 decimal places", "at most 40 digits and 18 places", "Maybe");
        assertThatThrownBy(() -> Scalar.of(BigDecimal.TEN.pow(40))).hasMessageContaining("41 digits");
    }

    @Test
    void decimal_hugeExponent_isRefusedAtOnce() {
        BigDecimal huge = new BigDecimal("1E+1000000000");
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> Scalar.of(huge)).hasMessageContaining("1000000001 digits"));
    }

    @Test
    void code_empty_isRefused() {
        assertThatThrownBy(() -> Scalar.code(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blank");
    }

    @Test
    void approximate_notFinite_isRefused() {
        assertThatThrownBy(() -> Scalar.approximate(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("NaN", "INVALID");
        assertThat(Scalar.approximate(-0.0)).isEqualTo(Scalar.approximate(0.0));
        assertThat(Scalar.approximate(1)).isNotEqualTo(Scalar.of(1));
    }
}
