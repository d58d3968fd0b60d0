package org.drmkit.core.trade.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShortestDecimalProperties {

    @Property
    void of_anyDouble_readsBackAsIt(@ForAll double value) {
        assertThat(ShortestDecimal.of(value).doubleValue()).isEqualTo(value + 0.0);
    }

    @Property
    void of_anyFloat_readsBackAsIt(@ForAll float value) {
        assertThat(ShortestDecimal.of(value).floatValue()).isEqualTo(value + 0.0f);
    }

    /** A decimal of 15 digits comes back from its double, whatever its places. */
    @Property
    void of_doubleOfADecimal_isTheDecimal(
            @ForAll @IntRange(min = -999_999_999, max = 999_999_999) int digits,
            @ForAll @IntRange(max = 12) int places) {
        BigDecimal decimal = BigDecimal.valueOf(digits, places);

        assertThat(ShortestDecimal.of(decimal.doubleValue())).isEqualByComparingTo(decimal);
    }

    /** No shorter one means the same double. */
    @Property
    void of_anyDouble_isNotLongerThanTheTextOfTheJdk(@ForAll double value) {
        int digits = ShortestDecimal.of(value).stripTrailingZeros().precision();

        assertThat(digits)
                .isLessThanOrEqualTo(new BigDecimal(Double.toString(value))
                        .stripTrailingZeros()
                        .precision());
    }
}
