package org.drmkit.incentives.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.drmkit.core.number.Fraction;
import org.junit.jupiter.api.Test;

class MarginStackTest {

    private static final MarginStack STACK = MarginStack.SHAPE.parse("""
            {"currency": "CNY", "cost": 60, "levels": [{"name": "maker", "price": 100}, {"name": "dealer", "price": 115},
             {"name": "shop", "price": 138}]}
            """, "margin stack");

    @Test
    void shares_cost60Prices100And115And138_ofThePoolOf78() {
        assertThat(STACK.pool()).isEqualTo("78");
        assertThat(STACK.shares())
                .extracting(share -> share.times(Fraction.of(100))
                        .rounded(2, RoundingMode.HALF_UP)
                        .toString())
                .containsExactly("51.28", "19.23", "29.49");
        assertThat(STACK.shares().stream().reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void below_floorOf15Percent_theDealerWith13() {
        assertThat(STACK.below(new BigDecimal("0.15"))).containsExactly("dealer");
        assertThat(STACK.below(new BigDecimal("0.13"))).isEmpty();
    }

    @Test
    void explain_addsUp() {
        assertThat(STACK.explain().mismatch()).isEmpty();
        assertThat(STACK.render(Locale.ENGLISH)).startsWith("Margin of all levels 78.00 = margin of maker 40.00");
        assertThat(DealSplit.TEXTS.keys("en")).isEqualTo(DealSplit.TEXTS.keys("zh"));
    }

    @Test
    void read_noMargin_refused() {
        assertThatThrownBy(() -> MarginStack.SHAPE.parse("""
                        {"currency": "CNY", "cost": 60, "levels": [{"name": "maker", "price": 60}]}
                        """, "margin stack"))
                .hasMessageContaining("must be above the cost of 60");
    }
}
