package org.drmkit.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    @Test
    void plain_equalNumbers_haveOneText() {
        assertThat(Decimals.plain(new BigDecimal("940.00"))).isEqualTo("940");
        assertThat(Decimals.plain(new BigDecimal("9.4e2"))).isEqualTo("940");
        assertThat(Decimals.plain(new BigDecimal("0.000"))).isEqualTo("0");
        assertThat(Decimals.plain(new BigDecimal("-0.0250"))).isEqualTo("-0.025");
    }

    @Test
    void canonical_neverHasANegativeScale() {
        assertThat(Decimals.canonical(new BigDecimal("9.40e2"))).isEqualTo(new BigDecimal("940"));
        assertThat(Decimals.canonical(new BigDecimal("1.50"))).isEqualTo(new BigDecimal("1.5"));
    }

    @Test
    void rescaleExact_bothWays() {
        assertThat(Decimals.rescaleExact(94_000, 2, 4)).isEqualTo(9_400_000);
        assertThat(Decimals.rescaleExact(-9_400_000, 4, 2)).isEqualTo(-94_000);
        assertThat(Decimals.rescaleExact(7, 3, 3)).isEqualTo(7);
        assertThat(Decimals.rescaleExact(0, 30, 0)).isZero();
    }

    @Test
    void rescaleExact_lostDigitsOrOverflow_throws() {
        assertThatThrownBy(() -> Decimals.rescaleExact(94_005, 3, 2))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("94.005")
                .hasMessageContaining("2");
        assertThatThrownBy(() -> Decimals.rescaleExact(Long.MAX_VALUE, 0, 1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Decimals.rescaleExact(1, 0, 19)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void powerOfTen_outOfRange_throws() {
        assertThat(Decimals.powerOfTen(18)).isEqualTo(1_000_000_000_000_000_000L);
        assertThatThrownBy(() -> Decimals.powerOfTen(19)).hasMessageContaining("19");
        assertThatThrownBy(() -> Decimals.powerOfTen(-1)).hasMessageContaining("-1");
    }

    @Test
    void unscaledExact_refusesMorePlaces() {
        assertThat(Decimals.unscaledExact(new BigDecimal("12.5"), 2)).isEqualTo(1_250);
        assertThatThrownBy(() -> Decimals.unscaledExact(new BigDecimal("12.505"), 2))
                .isInstanceOf(ArithmeticException.class);
    }
}
