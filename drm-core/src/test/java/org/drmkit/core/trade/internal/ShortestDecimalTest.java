package org.drmkit.core.trade.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortestDecimalTest {

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1000.00, 1000",
        "-0.0, 0",
        "4.35, 4.35",
        "92233720368547758.07, 92233720368547760",
        "2.0E-3, 0.002",
        "2.0E23, 2E+23",
        "4.9E-324, 5E-324",
        "1.7976931348623157E308, 1.7976931348623157E+308"
    })
    void of_double_isTheShortest(double value, BigDecimal expected) {
        assertThat(ShortestDecimal.of(value)).isEqualByComparingTo(expected);
    }

    @Test
    void of_float_isTheShortest() {
        assertThat(ShortestDecimal.of(0.1f)).isEqualByComparingTo("0.1");
        assertThat(ShortestDecimal.of(16777216f)).isEqualByComparingTo("16777216");
    }
}
