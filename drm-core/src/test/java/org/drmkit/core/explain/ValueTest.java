package org.drmkit.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.junit.jupiter.api.Test;

class ValueTest {

    @Test
    void of_equalNumbers_areEqualValues() {
        assertThat(Value.of(new BigDecimal("940.00"), "CNY")).isEqualTo(Value.of(Fraction.of(940), "CNY"));
        assertThat(Value.of(3)).isEqualTo(Value.of(Fraction.of(3), ""));
        assertThat(Value.of(Fraction.of(940), "CNY")).isNotEqualTo(Value.of(940));
    }

    @Test
    void number_ofADouble_isExactlyItsBits() {
        assertThat(Value.approximate(0.1, "").number())
                .contains(Fraction.of(new BigDecimal("0.1000000000000000055511151231257827021181583404541015625")));
        assertThat(Value.of("A").number()).isEmpty();
        assertThat(Value.absent("NO_FACT").number()).isEmpty();
    }

    @Test
    void unit_onlyNumbersHaveOne() {
        assertThat(Value.of(Fraction.ONE, "CNY").unit()).isEqualTo("CNY");
        assertThat(Value.approximate(1, "points").unit()).isEqualTo("points");
        assertThat(Value.of("A").unit()).isEmpty();
    }

    @Test
    void approximate_notFinite_throws() {
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> Value.approximate(number, ""))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(number));
        }
    }

    @Test
    void approximate_negativeZero_isZero() {
        assertThat(Value.approximate(-0.0, "")).isEqualTo(Value.approximate(0.0, ""));
    }

    @Test
    void shape_everyKind() {
        assertWritten(Value.of(Fraction.parse("2/3"), "CNY"), "{\"number\":\"2/3\",\"unit\":\"CNY\"}");
        assertWritten(Value.of(3), "{\"number\":\"3\"}");
        assertWritten(Value.approximate(0.1 + 0.2, ""), "{\"approximate\":\"0.30000000000000004\"}");
        assertWritten(Value.approximate(Double.MIN_VALUE, ""), "{\"approximate\":\"4.9E-324\"}");
        assertWritten(Value.of("2026"), "\"2026\"");
        assertWritten(Value.of(""), "\"\"");
        assertWritten(Value.absent("NO_FACT"), "{\"absent\":\"NO_FACT\"}");
    }

    private static void assertWritten(Value value, String json) {
        assertThat(Value.SHAPE.write(value).canonical()).isEqualTo(json);
        assertThat(Value.SHAPE.parse(json, "value")).isEqualTo(value);
    }

    @Test
    void shape_badValues_areRefused() {
        for (String json : List.of(
                "{\"number\": \"1e9\"}",
                "{\"number\": \"1/0\"}",
                "{\"number\": \"" + "9".repeat(10_001) + "\"}",
                "{\"approximate\": \"NaN\"}",
                "{\"number\": \"1\", \"absent\": \"x\"}",
                "{}",
                "5")) {
            assertThatThrownBy(() -> Value.SHAPE.parse(json, "value")).as(json).isInstanceOf(DefinitionException.class);
        }
    }
}
