package org.drmkit.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FractionProperties {

    @Provide
    Arbitrary<Fraction> fractions() {
        Arbitrary<BigInteger> small =
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-12), BigInteger.valueOf(12));
        Arbitrary<BigInteger> large =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40));
        Arbitrary<BigInteger> any = Arbitraries.oneOf(small, large);
        return Combinators.combine(any, any.filter(d -> d.signum() != 0))
                .as(Fraction::of)
                .withoutEdgeCases();
    }

    @Property
    void fieldLaws(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        if (b.signum() != 0) {
            assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
        }
    }

    @Property
    void lowestTerms(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        for (Fraction result : new Fraction[] {a, a.plus(b), a.times(b), a.negated(), a.floor()}) {
            assertThat(result.denominator()).isPositive();
            assertThat(result.numerator().gcd(result.denominator())).isEqualTo(1);
        }
    }

    @Property
    void compareTo_agreesWithTheSignOfTheDifference(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void floor_isTheLargestIntegerNotAbove(@ForAll("fractions") Fraction a) {
        Fraction floor = a.floor();
        assertThat(floor.isInteger()).isTrue();
        assertThat(floor).isLessThanOrEqualTo(a);
        assertThat(floor.plus(Fraction.ONE)).isGreaterThan(a);
    }

    @Property
    void parse_isTheInverseOfToString(@ForAll("fractions") Fraction a) {
        assertThat(Fraction.parse(a.toString())).isEqualTo(a);
    }

    @Property
    void of_decimal_keepsTheValue(@ForAll BigDecimal value) {
        assertThat(Fraction.of(value).decimal().orElseThrow()).isEqualByComparingTo(value);
    }

    @Property
    void rounded_isWithinHalfOfTheLastPlace(
            @ForAll("fractions") Fraction a, @ForAll @IntRange(min = -3, max = 9) int scale) {
        Fraction rounded = Fraction.of(a.rounded(scale, RoundingMode.HALF_UP));
        Fraction twiceTheError = rounded.minus(a).abs().times(Fraction.of(2));
        assertThat(twiceTheError).isLessThanOrEqualTo(Fraction.of(BigDecimal.valueOf(1, scale)));
    }

    @Property
    void doubleValue_noOtherDoubleIsNearer(
            @ForAll("fractions") Fraction a, @ForAll @IntRange(min = -1_200, max = 1_000) int shift) {
        Fraction scaled = a.times(powerOfTwo(shift));
        double nearest = scaled.doubleValue();
        if (Double.isFinite(nearest)) {
            Fraction error = error(scaled, nearest);
            for (double other : new double[] {Math.nextUp(nearest), Math.nextDown(nearest)}) {
                if (Double.isFinite(other)) {
                    int nearer = error.compareTo(error(scaled, other));
                    assertThat(nearer).isNotPositive();
                    assertThat(nearer < 0 || (Double.doubleToLongBits(nearest) & 1) == 0)
                            .isTrue();
                }
            }
        }
    }

    @Property
    void doubleValue_ofADoubleIsItself(@ForAll double value) {
        assertThat(Fraction.of(new BigDecimal(value, MathContext.UNLIMITED)).doubleValue() + 0.0)
                .isEqualTo(value + 0.0);
    }

    private static Fraction error(Fraction exact, double value) {
        return Fraction.of(new BigDecimal(value)).minus(exact).abs();
    }

    private static Fraction powerOfTwo(int exponent) {
        BigInteger power = BigInteger.ONE.shiftLeft(Math.abs(exponent));
        return exponent < 0 ? Fraction.of(BigInteger.ONE, power) : Fraction.of(power, BigInteger.ONE);
    }
}
