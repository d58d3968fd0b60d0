package org.drmkit.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void of_commonFactorAndNegativeDenominator_isNormalised() {
        Fraction fraction = Fraction.of(BigInteger.valueOf(6), BigInteger.valueOf(-4));

        assertThat(fraction.numerator()).isEqualTo(-3);
        assertThat(fraction.denominator()).isEqualTo(2);
        assertThat(fraction).isEqualTo(Fraction.parse("-1.5")).hasSameHashCodeAs(Fraction.parse("-1.50"));
    }

    @Test
    void of_zeroDenominator_throws() {
        assertThatThrownBy(() -> Fraction.of(BigInteger.TEN, BigInteger.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("10/0");
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void of_hugeScale_isRefusedBeforeAnyArithmetic() {
        assertThatThrownBy(() -> Fraction.of(new BigDecimal("1e1000000000")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1000000000");
        assertThatThrownBy(() -> Fraction.of(BigDecimal.valueOf(1, Integer.MIN_VALUE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_negativeScale_isWhole() {
        assertThat(Fraction.of(new BigDecimal("4e3"))).hasToString("4000");
        assertThat(Fraction.ofUnscaled(94_000, 2)).hasToString("940");
    }

    @Test
    void arithmetic_workedNumbers() {
        Fraction share = Fraction.of(100).dividedBy(Fraction.of(300));

        assertThat(share).hasToString("1/3");
        assertThat(share.times(Fraction.parse("0.04"))).hasToString("1/75");
        assertThat(share.plus(Fraction.parse("1/6"))).hasToString("0.5");
        assertThat(share.minus(Fraction.ONE)).hasToString("-2/3");
        assertThat(share.times(Fraction.parse("0.04")).rounded(4, RoundingMode.HALF_UP))
                .isEqualTo("0.0133");
        assertThat(share.min(Fraction.ZERO)).isEqualTo(Fraction.ZERO);
        assertThat(share.max(Fraction.ZERO)).isEqualTo(share);
        assertThat(share.negated().abs()).isEqualTo(share);
    }

    @Test
    void floor_negative_goesDown() {
        assertThat(Fraction.parse("-1.5").floor()).isEqualTo(Fraction.of(-2));
        assertThat(Fraction.parse("1.5").floor()).isEqualTo(Fraction.ONE);
        assertThat(Fraction.of(-2).floor()).isEqualTo(Fraction.of(-2));
    }

    @Test
    void rounded_halfUp_roundsOnceByMagnitude() {
        // Two roundings (to 0.45, then to 0.5) would give 1.
        assertThat(Fraction.parse("0.4499999999999999999").rounded(0, RoundingMode.HALF_UP))
                .isEqualTo("0");
        assertThat(Fraction.parse("-0.005").rounded(2, RoundingMode.HALF_UP)).isEqualTo("-0.01");
        assertThat(Fraction.of(149).rounded(-2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("1e2"));
        assertThatThrownBy(() -> Fraction.parse("1/3").rounded(2, RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void decimal_moreThan18Places_isEmpty() {
        assertThat(Fraction.of(BigDecimal.valueOf(1, 18)).decimal()).hasValue(BigDecimal.valueOf(1, 18));
        assertThat(Fraction.of(BigDecimal.valueOf(1, 19)).decimal()).isEmpty();
        assertThat(Fraction.of(BigDecimal.valueOf(1, 19))).hasToString("1/10000000000000000000");
        assertThat(Fraction.of(new BigDecimal("1e30")).decimal()).hasValue(new BigDecimal("1" + "0".repeat(30)));
    }

    @Test
    void doubleValue_extremes() {
        BigInteger huge = BigInteger.ONE.shiftLeft(5_000);
        BigInteger maxDouble = new BigDecimal(Double.MAX_VALUE).toBigInteger();
        BigInteger halfUlp = BigInteger.ONE.shiftLeft(970);

        assertThat(Fraction.of(huge, BigInteger.ONE).doubleValue()).isInfinite();
        assertThat(Fraction.of(huge.negate(), BigInteger.ONE).doubleValue()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Fraction.of(BigInteger.ONE, huge).doubleValue()).isZero();
        assertThat(Fraction.of(huge.add(BigInteger.ONE), huge).doubleValue()).isEqualTo(1);
        assertThat(Fraction.of(maxDouble.add(halfUlp).subtract(BigInteger.ONE), BigInteger.ONE)
                        .doubleValue())
                .isEqualTo(Double.MAX_VALUE);
        assertThat(Fraction.of(maxDouble.add(halfUlp), BigInteger.ONE).doubleValue())
                .isInfinite();
        assertThat(Fraction.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(1_075)).doubleValue())
                .isZero();
        assertThat(Fraction.of(BigInteger.valueOf(3), BigInteger.ONE.shiftLeft(1_076))
                        .doubleValue())
                .isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void parse_notANumber_throwsWithTheText() {
        for (String text : new String[] {
            "", "-", ".5", "5.", "1/", "/2", "1/0", "1/-2", "1.5/2", "1e3", "+1", "1/2/3", "NaN", " 1", "1.2.3", "--1",
            "\u0661"
        }) {
            assertThatThrownBy(() -> Fraction.parse(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"" + text + "\"");
        }
    }

    @Test
    void isHuge_beyondThousandsOfDigits() {
        assertThat(Fraction.of(BigInteger.TEN.pow(2_900), BigInteger.valueOf(3)).isHuge())
                .isFalse();
        assertThat(Fraction.of(BigInteger.TEN.pow(3_100), BigInteger.valueOf(3)).isHuge())
                .isTrue();
        assertThat(Fraction.of(BigInteger.ONE, BigInteger.TEN.pow(3_100)).isHuge())
                .isTrue();
    }
}
