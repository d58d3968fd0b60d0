package org.drmkit.core.conflict.internal.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.drmkit.core.number.Fraction;
import org.junit.jupiter.api.Test;

class PriceDispersionTest {

    private static PriceDispersion of(String... prices) {
        return PriceDispersion.of(Stream.of(prices).map(BigDecimal::new).toList());
    }

    @Test
    void variation_ofSixPricesAroundAHundred() {
        PriceDispersion dispersion = of("96", "98", "100", "100", "102", "104");
        assertThat(dispersion.median()).isEqualTo(Fraction.of(100));
        assertThat(dispersion.variation()).isEqualByComparingTo("0.025819889");
        assertThat(dispersion.index(new BigDecimal("85"))).isEqualTo(Fraction.of(new BigDecimal("0.85")));
        assertThat(dispersion.index(new BigDecimal("85")).compareTo(Fraction.of(new BigDecimal("0.90"))))
                .isNegative();
    }

    @Test
    void percentiles_lieOnTheLineBetweenPrices() {
        PriceDispersion dispersion = of("80", "120", "95", "105", "100");
        assertThat(dispersion.percentile(Fraction.of(new BigDecimal("0.9")))).isEqualTo(Fraction.of(114));
        assertThat(dispersion.percentile(Fraction.of(new BigDecimal("0.1")))).isEqualTo(Fraction.of(86));
        assertThat(dispersion.percentile(Fraction.ONE)).isEqualTo(Fraction.of(120));
        assertThat(dispersion.spread()).isEqualTo(Fraction.of(new BigDecimal("0.28")));
        assertThat(of("7").spread()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void of_noPriceOrAFreeOne_isRefused() {
        assertThatThrownBy(() -> PriceDispersion.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one or more");
        assertThatThrownBy(() -> of("1", "0")).hasMessageContaining("[1, 0]");
    }
}
