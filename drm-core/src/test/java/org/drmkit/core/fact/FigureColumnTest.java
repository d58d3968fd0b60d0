package org.drmkit.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.drmkit.core.number.Fraction;
import org.junit.jupiter.api.Test;

class FigureColumnTest {

    @Test
    void of_nothingWritten_isMissing() {
        FigureColumn column = FigureColumn.of(3, 2);
        assertThat(column.size()).isEqualTo(3);
        assertThat(column.scale()).isEqualTo(2);
        assertThat(column.figure(2)).isEqualTo(Figure.missing("NO_VALUE"));
        assertThat(column.kind(0)).isEqualTo(CellKind.MISSING);
    }

    @Test
    void of_scaleOutOfRange_isRefused() {
        assertThatThrownBy(() -> FigureColumn.of(1, 19))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("19", "0 to 18");
        assertThatThrownBy(() -> FigureColumn.of(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void setDecimal_atTheColumnsScale() {
        FigureColumn column = FigureColumn.of(1, 2);
        column.setDecimal(0, 94000);
        assertThat(column.isDecimal(0)).isTrue();
        assertThat(column.figure(0)).isEqualTo(Figure.of(940));
        assertThat(column.fraction(0)).isEqualTo(Fraction.of(940));
        assertThat(column.doubleValue(0)).isEqualTo(940.0);
    }

    @Test
    void setQuotient_ignoresTheScale() {
        FigureColumn column = FigureColumn.of(2, 2);
        column.setQuotient(0, 94000, 1250);
        column.setQuotient(1, 2, 3);
        assertThat(column.figure(0)).isEqualTo(Figure.of(new BigDecimal("75.2")));
        assertThat(column.fraction(1)).isEqualTo(Fraction.parse("2/3"));
        assertThat(column.figure(1)).isEqualTo(Figure.approximate(2.0 / 3));
        assertThat(column.divisor(1)).isEqualTo(3);
    }

    @Test
    void setQuotient_divisorNotPositive_isRefused() {
        FigureColumn column = FigureColumn.of(8, 0);
        assertThatThrownBy(() -> column.setQuotient(7, 5, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("5/0", "cell 7", "DIVISION_BY_ZERO");
        assertThatThrownBy(() -> column.setQuotient(7, 5, -2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(column.isPresent(7)).isFalse();
    }

    @Test
    void setFraction_picksTheSmallestKind() {
        FigureColumn column = FigureColumn.of(4, 2);
        column.setFraction(0, Fraction.parse("12.34"));
        column.setFraction(1, Fraction.parse("12.345"));
        column.setFraction(2, Fraction.of(Long.MAX_VALUE));
        column.setFraction(3, Fraction.of(BigInteger.ONE, BigInteger.TEN.pow(30)));
        assertThat(column.kind(0)).isEqualTo(CellKind.DECIMAL);
        assertThat(column.unscaled(0)).isEqualTo(1234);
        assertThat(column.kind(1)).isEqualTo(CellKind.QUOTIENT);
        assertThat(column.kind(2)).isEqualTo(CellKind.QUOTIENT);
        assertThat(column.unscaled(2)).isEqualTo(Long.MAX_VALUE);
        assertThat(column.kind(3)).isEqualTo(CellKind.EXACT);
        assertThat(column.fraction(3)).isEqualTo(Fraction.of(BigInteger.ONE, BigInteger.TEN.pow(30)));
        assertThat(column.figure(3)).isEqualTo(Figure.approximate(1e-30));
    }

    @Test
    void setApproximate_notFinite_isMissing() {
        FigureColumn column = FigureColumn.of(3, 0);
        column.setApproximate(0, Double.NaN);
        column.setApproximate(1, Double.NEGATIVE_INFINITY);
        column.setApproximate(2, -0.0);
        assertThat(column.reason(0)).isEqualTo("INVALID");
        assertThat(column.reason(1)).isEqualTo("INVALID");
        assertThat(Double.doubleToRawLongBits(column.doubleValue(2))).isZero();
    }

    @Test
    void doubleValue_digitsThatAFloatCannotHold_roundOnce() {
        FigureColumn column = FigureColumn.of(3, 18);
        column.setDecimal(0, 9007199254740993L);
        column.setDecimal(1, 100_000_000_000_000_000L);
        column.setQuotient(2, Long.MAX_VALUE, Long.MAX_VALUE - 1);
        assertThat(column.doubleValue(0)).isEqualTo(0.009007199254740993);
        assertThat(column.doubleValue(1)).isEqualTo(0.1);
        assertThat(column.doubleValue(2)).isEqualTo(1.0);
    }

    @Test
    void accessors_otherKind_sayWhatTheCellHolds() {
        FigureColumn column = FigureColumn.of(3, 0);
        column.setCode(0, "GOLD");
        column.setNotApplicable(1, "NO_PREVIOUS");
        column.setApproximate(2, 0.5);
        assertThatThrownBy(() -> column.doubleValue(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("Cell 0", "GOLD", "not a number");
        assertThatThrownBy(() -> column.code(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("Cell 1", "NotApplicable(NO_PREVIOUS)", "not a code");
        assertThatThrownBy(() -> column.fraction(2)).hasMessageContainingAll("0.5", "not an exact number");
        assertThatThrownBy(() -> column.reason(2)).hasMessageContainingAll("0.5", "not without a value");
    }

    @Test
    void constant_everyCell() {
        assertThat(FigureColumn.constant(2, new BigDecimal("0.0750"))).hasToString("[0.075, 0.075]");
        assertThat(FigureColumn.constant(2, new BigDecimal("0.0750")).scale()).isEqualTo(3);
        assertThat(FigureColumn.constant(1, Scalar.code("A")).code(0)).isEqualTo("A");
    }

    @Test
    void filledMissing_everyCell() {
        assertThat(FigureColumn.filledMissing(2, "NO_FACT")).hasToString("[Missing(NO_FACT), Missing(NO_FACT)]");
    }

    @Test
    void setMissing_overAnEarlierReason_takesTheNewOne() {
        FigureColumn column = FigureColumn.of(1, 0);
        column.setCode(0, "GOLD");
        column.setMissing(0, "withdrawn");
        assertThat(column.figure(0)).isEqualTo(Figure.missing("withdrawn"));
    }

    @Test
    void setFraction_huge_isMissing() {
        FigureColumn column = FigureColumn.of(1, 2);
        column.setFraction(0, Fraction.of(BigInteger.TEN.pow(3_100), BigInteger.ONE));
        assertThat(column.figure(0)).isEqualTo(Figure.missing(Reasons.INVALID));
    }
}
