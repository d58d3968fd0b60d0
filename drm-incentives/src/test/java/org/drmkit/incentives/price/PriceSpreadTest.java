package org.drmkit.incentives.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.drmkit.core.number.Fraction;
import org.junit.jupiter.api.Test;

class PriceSpreadTest {

    private static final PriceSpread SPREAD = spread("96", "98", "100", "100", "102", "104");

    private static PriceSpread spread(String... prices) {
        return new PriceSpread(Stream.of(prices).map(BigDecimal::new).toList());
    }

    @Test
    void sixPrices_median100_variation2_58Percent() {
        assertThat(SPREAD.median()).isEqualTo(Fraction.of(100));
        assertThat(SPREAD.variation().setScale(4, RoundingMode.HALF_UP)).isEqualTo("0.0258");
    }

    @Test
    void price85_index0_85_belowTheFloorOf0_90() {
        BigDecimal floor = new BigDecimal("0.90");
        assertThat(SPREAD.index(new BigDecimal("85"))).isEqualTo(Fraction.parse("17/20"));
        assertThat(SPREAD.isBelow(new BigDecimal("85"), floor)).isTrue();
        assertThat(SPREAD.isBelow(new BigDecimal("90"), floor)).isFalse();
    }

    @Test
    void medianOfAnEvenNumber_halfWay_orderDoesNotMatter() {
        assertThat(spread("3", "1").median()).isEqualTo(Fraction.of(2));
        assertThat(spread("9", "1", "4").median()).isEqualTo(Fraction.of(4));
        assertThat(spread("5").variation().signum()).isZero();
    }

    @Test
    void nonePrice_refused() {
        assertThatThrownBy(() -> new PriceSpread(List.of())).hasMessageContaining("at least one");
        assertThatThrownBy(() -> spread("1", "0")).hasMessageContaining("[0, 1]");
    }
}
