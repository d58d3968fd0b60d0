package org.drmkit.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NineDecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.000000000",
        "100, 100.000000000",
        "88.6, 88.600000000",
        "89.9999999995, 90.000000000",
        "89.9999999994, 89.999999999",
        "0.0000000005, 0.000000001",
        "0.00000000049, 0.000000000",
        "68.57142857142857, 68.571428571"
    })
    void of_double_roundsHalfUp(double value, String expected) {
        assertThat(NineDecimals.decimal(NineDecimals.of(value))).isEqualTo(new BigDecimal(expected));
    }

    @Test
    void of_doubleWithNoiseBelowAHalf_isTheHalf() {
        double exact = 89.9999999995;
        assertThat(NineDecimals.of(Math.nextDown(Math.nextDown(exact)))).isEqualTo(90_000_000_000L);
    }

    @Test
    void of_decimal_roundsHalfUp() {
        assertThat(NineDecimals.of(new BigDecimal("89.9999999995"))).isEqualTo(90_000_000_000L);
        assertThat(NineDecimals.of(new BigDecimal("89.99999999949999"))).isEqualTo(89_999_999_999L);
    }
}
