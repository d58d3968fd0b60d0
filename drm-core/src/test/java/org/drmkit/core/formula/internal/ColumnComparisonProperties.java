package org.drmkit.core.formula.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.drmkit.core.fact.FigureColumn;

class ColumnComparisonProperties {

    private static final int SIZE = 8;

    @Provide
    Arbitrary<FigureColumn> columns() {
        return Columns.ofSize(SIZE);
    }

    @Property
    void compareCells_asFractions_orAsDoublesIfOneIsApproximate(
            @ForAll("columns") FigureColumn left, @ForAll("columns") FigureColumn right) {
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < SIZE; j++) {
                Answer a = Answer.of(left, i);
                Answer b = Answer.of(right, j);
                if (a.isNumber() && b.isNumber()) {
                    assertThat(Integer.signum(ColumnComparison.compareCells(left, i, right, j)))
                            .as("%s and %s", a, b)
                            .isEqualTo(Integer.signum(PlainArithmetic.compare(a, b)));
                }
            }
        }
    }

    /** 1/3 and 0.333333333333333333 differ by 1/3 of 10^-18. */
    @Property
    void compareCells_neighboursOfAQuotient_areTold(
            @ForAll long numerator, @ForAll @IntRange(min = 1) int divisor, @ForAll @IntRange(max = 18) int scale) {
        BigInteger scaled = BigInteger.valueOf(numerator).multiply(BigInteger.TEN.pow(scale));
        BigInteger below = floor(scaled, BigInteger.valueOf(divisor));
        Assume.that(below.add(BigInteger.ONE).bitLength() < Long.SIZE && below.bitLength() < Long.SIZE);
        FigureColumn quotient = FigureColumn.of(1, 0);
        quotient.setQuotient(0, numerator, divisor);
        FigureColumn decimals = FigureColumn.of(2, scale);
        decimals.setDecimal(0, below.longValueExact());
        decimals.setDecimal(1, below.longValueExact() + 1);
        boolean whole = scaled.mod(BigInteger.valueOf(divisor)).signum() == 0;
        assertThat(Integer.signum(ColumnComparison.compareCells(quotient, 0, decimals, 0)))
                .isEqualTo(whole ? 0 : 1);
        assertThat(ColumnComparison.compareCells(quotient, 0, decimals, 1)).isNegative();
        assertThat(ColumnComparison.compareCells(decimals, 1, quotient, 0)).isPositive();
    }

    private static BigInteger floor(BigInteger above, BigInteger below) {
        BigInteger[] parts = above.divideAndRemainder(below);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    @Provide
    Arbitrary<Long> factors() {
        return Arbitraries.oneOf(
                Arbitraries.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, 3_037_000_499L, 3_037_000_500L),
                Arbitraries.longs().between(-5_000_000_000L, 5_000_000_000L),
                Arbitraries.longs());
    }

    @Property
    void fits_isWhetherTheProductIsALong(@ForAll("factors") long a, @ForAll("factors") long b) {
        assertThat(Wide.fits(a, b)).isEqualTo(product(a, b).bitLength() < Long.SIZE);
    }

    @Property
    void compareProducts_asBigIntegers(
            @ForAll("factors") long a,
            @ForAll("factors") long b,
            @ForAll("factors") long c,
            @ForAll("factors") long d) {
        assertThat(Integer.signum(Wide.compareProducts(a, b, c, d)))
                .isEqualTo(product(a, b).compareTo(product(c, d)));
        assertThat(Wide.compareProducts(a, b, b, a)).isZero();
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
