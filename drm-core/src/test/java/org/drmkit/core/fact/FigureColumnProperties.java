package org.drmkit.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.drmkit.core.number.Fraction;

class FigureColumnProperties {

    /** One write into a column and the figure that a plain list would hold after it. */
    record Write(int cell, Figure figure) {}

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void figures_readBackAsFromAList(
            @ForAll @Size(max = 60) List<@From("writes") Write> writes, @ForAll @IntRange(max = 18) int scale) {
        FigureColumn column = FigureColumn.of(8, scale);
        List<Figure> list = new ArrayList<>(Collections.nCopies(8, Figure.missing("NO_VALUE")));
        for (Write write : writes) {
            column.setFigure(write.cell(), write.figure());
            list.set(write.cell(), write.figure());
            Statistics.collect(column.kind(write.cell()));
        }
        assertThat(figures(column)).isEqualTo(list);
        Statistics.coverage(seen -> Arrays.stream(CellKind.values())
                .forEach(kind -> seen.check(kind).percentage(share -> share > 2)));
    }

    @Property
    void copyCell_keepsTheValueAtAnyScale(
            @ForAll("fractions") Fraction value,
            @ForAll @IntRange(max = 18) int from,
            @ForAll @IntRange(max = 18) int to) {
        FigureColumn source = FigureColumn.of(1, from);
        FigureColumn target = FigureColumn.of(2, to);
        source.setFraction(0, value);
        target.copyCell(1, source, 0);
        assertThat(source.fraction(0)).isEqualTo(value);
        assertThat(target.fraction(1)).isEqualTo(value);
        assertThat(target.kind(0)).isEqualTo(CellKind.MISSING);
    }

    @Property
    void copyCell_ofAnyFigure_readsTheSame(
            @ForAll("figures") Figure figure,
            @ForAll @IntRange(max = 18) int from,
            @ForAll @IntRange(max = 18) int to) {
        FigureColumn source = FigureColumn.of(1, from);
        FigureColumn target = FigureColumn.of(1, to);
        source.setFigure(0, figure);
        target.copyCell(0, source, 0);
        assertThat(target.figure(0)).isEqualTo(figure);
    }

    @Property
    void doubleValue_ofADecimal_isTheNearest(@ForAll long unscaled, @ForAll @IntRange(max = 18) int scale) {
        FigureColumn column = FigureColumn.of(1, scale);
        column.setDecimal(0, unscaled);
        assertNearest(BigInteger.valueOf(unscaled), BigInteger.TEN.pow(scale), column.doubleValue(0));
    }

    @Property
    void doubleValue_ofAQuotient_isTheNearest(
            @ForAll long numerator, @ForAll @LongRange(min = 1) long divisor, @ForAll @IntRange(max = 18) int scale) {
        FigureColumn column = FigureColumn.of(1, scale);
        column.setQuotient(0, numerator, divisor);
        assertNearest(BigInteger.valueOf(numerator), BigInteger.valueOf(divisor), column.doubleValue(0));
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void doubleValue_ofAnyFraction_isTheNearest(@ForAll("fractions") Fraction value) {
        FigureColumn column = FigureColumn.of(1, 2);
        column.setFraction(0, value);
        Statistics.collect(column.kind(0));
        assertNearest(value.numerator(), value.denominator(), column.doubleValue(0));
        Statistics.coverage(seen -> seen.check(CellKind.EXACT).percentage(share -> share > 10));
    }

    /** Compares with both neighbours in exact arithmetic: |n - d*m| must be the least, and at a tie d must be even. */
    private static void assertNearest(BigInteger numerator, BigInteger divisor, double actual) {
        BigDecimal error = error(numerator, divisor, actual);
        for (double other : new double[] {Math.nextDown(actual), Math.nextUp(actual)}) {
            int comparison = error.compareTo(error(numerator, divisor, other));
            assertThat(comparison)
                    .as("%s/%s: %s or %s", numerator, divisor, actual, other)
                    .isNotPositive();
            assertThat(comparison == 0 && (Double.doubleToLongBits(actual) & 1) == 1)
                    .isFalse();
        }
    }

    private static BigDecimal error(BigInteger numerator, BigInteger divisor, double value) {
        return new BigDecimal(numerator)
                .subtract(new BigDecimal(value).multiply(new BigDecimal(divisor)))
                .abs();
    }

    private static List<Figure> figures(FigureColumn column) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < column.size(); i++) {
            figures.add(column.figure(i));
        }
        return figures;
    }

    @Provide
    Arbitrary<Write> writes() {
        return Combinators.combine(Arbitraries.integers().between(0, 7), figures())
                .as(Write::new);
    }

    @Provide
    Arbitrary<Figure> figures() {
        Arbitrary<BigDecimal> decimals = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(39).negate(), BigInteger.TEN.pow(39)),
                        Arbitraries.integers().between(0, 18))
                .as(BigDecimal::new);
        Arbitrary<BigDecimal> amounts = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(0, 4))
                .as(BigDecimal::valueOf);
        Arbitrary<String> texts = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5);
        return Arbitraries.oneOf(
                decimals.map(Figure::of),
                amounts.map(Figure::of),
                Arbitraries.doubles().map(Figure::approximate),
                texts.map(Figure::code),
                texts.map(Figure::missing),
                texts.map(Figure::notApplicable));
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        Arbitrary<BigInteger> longs = Arbitraries.longs().map(BigInteger::valueOf);
        Arbitrary<BigInteger> huge =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(60).negate(), BigInteger.TEN.pow(60));
        Arbitrary<BigInteger> numerators = Arbitraries.oneOf(longs, huge);
        Arbitrary<BigInteger> powersOfTen =
                Arbitraries.integers().between(0, 24).map(BigInteger.TEN::pow);
        Arbitrary<BigInteger> divisors = Arbitraries.oneOf(powersOfTen, numerators.filter(n -> n.signum() != 0));
        return Combinators.combine(numerators, divisors).as(Fraction::of);
    }
}
