package org.drmkit.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.drmkit.core.number.Fraction;
import org.junit.jupiter.api.Test;

class OperationTest {

    @Test
    void applied_workedNumbers() {
        assertThat(result(Operation.SAME, "5")).isEqualTo("5");
        assertThat(result(Operation.SUM, "1080", "-140", "0.5")).isEqualTo("940.5");
        assertThat(result(Operation.SUM)).isEqualTo("0");
        assertThat(result(Operation.DIFFERENCE, "1080", "140", "40")).isEqualTo("900");
        assertThat(result(Operation.PRODUCT, "0.04", "27000")).isEqualTo("1080");
        assertThat(result(Operation.PRODUCT)).isEqualTo("1");
        assertThat(result(Operation.QUOTIENT, "2", "3")).isEqualTo("2/3");
        assertThat(result(Operation.MIN, "3", "-2", "7")).isEqualTo("-2");
        assertThat(result(Operation.MAX, "3", "-2", "7")).isEqualTo("7");
        assertThat(result(Operation.FLOOR, "-1.5")).isEqualTo("-2");
        assertThat(result(Operation.NEGATED, "3")).isEqualTo("-3");
        assertThat(result(Operation.GROWTH, "27000", "24000")).isEqualTo("0.125");
        assertThat(result(Operation.SHARE, "100", "300")).isEqualTo("1/3");
        assertThat(result(Operation.round(2, RoundingMode.HALF_UP), "-0.005")).isEqualTo("-0.01");
        assertThat(result(Operation.choice(1), "3", "5")).isEqualTo("5");
    }

    @Test
    void applied_interpolation_isThePointOnTheLine() {
        // From 60 points at 0.5 to 80 points at 0.7: 0.55 is a quarter of the way.
        assertThat(result(Operation.INTERPOLATION, "0.55", "0.5", "60", "0.7", "80"))
                .isEqualTo("65");
        assertThat(result(Operation.INTERPOLATION, "1", "2", "0", "2", "9")).isEqualTo("absent: UNDEFINED");
    }

    @Test
    void applied_notDefined_isAbsent() {
        assertThat(result(Operation.QUOTIENT, "2", "0")).isEqualTo("absent: UNDEFINED");
        assertThat(result(Operation.SHARE, "2", "-1")).isEqualTo("absent: UNDEFINED");
        assertThat(result(Operation.GROWTH, "2", "0")).isEqualTo("absent: UNDEFINED");
        assertThat(result(Operation.QUOTIENT, "2", "-4")).isEqualTo("-0.5");
        assertThat(result(Operation.round(1, RoundingMode.UNNECESSARY), "0.25")).isEqualTo("absent: UNDEFINED");
        assertThat(result(Operation.round(2, RoundingMode.UNNECESSARY), "0.25")).isEqualTo("0.25");
        Value huge = Value.approximate(Double.MAX_VALUE, "");
        assertThat(Operation.PRODUCT.applied(List.of(huge, huge), "")).hasToString("absent: UNDEFINED");
    }

    @Test
    void applied_absentOperand_isAbsentForItsReason() {
        List<Value> operands = List.of(Value.of(1), Value.absent("NO_FACT"), Value.absent("NOT_COVERED"));

        assertThat(Operation.SUM.applied(operands, "")).isEqualTo(Value.absent("NO_FACT"));
        assertThat(Operation.SUM.applied(List.of(Value.of("A")), "")).isEqualTo(Value.absent("INVALID"));
    }

    @Test
    void applied_choice_takesTextsAndLeavesAbsentOnesAside() {
        List<Value> operands = List.of(Value.absent("NO_FACT"), Value.of("GOLD"));

        assertThat(Operation.choice(1).applied(operands, "")).isEqualTo(Value.of("GOLD"));
        assertThat(Operation.choice(0).applied(operands, "")).isEqualTo(Value.absent("NO_FACT"));
    }

    @Test
    void applied_approximateOperand_makesTheResultApproximateUnlessItIsRounded() {
        List<Value> operand = List.of(Value.approximate(0.1, "points"));

        assertThat(Operation.NEGATED.applied(operand, "points")).isEqualTo(Value.approximate(-0.1, "points"));
        assertThat(Operation.round(9, RoundingMode.HALF_UP).applied(operand, "points"))
                .isEqualTo(Value.of(Fraction.parse("0.1"), "points"));
    }

    @Test
    void applied_wrongNumberOfOperands_throws() {
        assertThatThrownBy(() -> result(Operation.QUOTIENT, "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("QUOTIENT (1) must be 2");
        assertThatThrownBy(() -> result(Operation.choice(2), "1", "2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CHOICE(2) (2) must be at least 3");
    }

    @Test
    void parse_isTheInverseOfToString() {
        for (String text :
                List.of("INPUT", "SUM", "INTERPOLATION", "ROUND(2,HALF_UP)", "ROUND(-3,DOWN)", "CHOICE(4)")) {
            assertThat(Operation.parse(text)).hasToString(text);
        }
        assertThat(Operation.parse("ROUND(2,HALF_UP)")).isEqualTo(Operation.round(2, RoundingMode.HALF_UP));
    }

    @Test
    void parse_notAnOperation_throws() {
        for (String text : List.of(
                "",
                "sum",
                "ROUND",
                "ROUND()",
                "ROUND(2)",
                "ROUND(2,UPWARDS)",
                "ROUND(1000000000,UP)",
                "CHOICE(-1)",
                "CHOICE(99999999999)",
                "CHOICE(01)",
                "SUM(1)",
                "ROUND(2,HALF_UP,3)")) {
            assertThatThrownBy(() -> Operation.parse(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"" + text + "\"");
        }
    }

    private static String result(Operation operation, String... operands) {
        List<Value> values = Arrays.stream(operands)
                .map(operand -> Value.of(Fraction.parse(operand), ""))
                .toList();
        return operation.applied(values, "").toString();
    }

    @Test
    void applied_thousandsOfDigits_isAbsent() {
        Value large = Value.of(Fraction.of(BigInteger.TEN.pow(2_000), BigInteger.ONE), "");
        assertThat(Operation.PRODUCT.applied(List.of(large, large), "")).isEqualTo(Value.absent("UNDEFINED"));
    }
}
