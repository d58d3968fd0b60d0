package org.drmkit.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void hold_twoLimits_bothMustHold() {
        Bounds<Integer> bounds = Bounds.of(Comparison.AT_LEAST, 5).and(Comparison.BELOW, 10);

        assertThat(bounds.hold(limit -> Integer.compare(5, limit))).isTrue();
        assertThat(bounds.hold(limit -> Integer.compare(10, limit))).isFalse();
        assertThat(bounds.hold(limit -> Integer.compare(4, limit))).isFalse();
    }

    @Test
    void comparisons_anyOrder_areSorted() {
        assertThat(Bounds.of(Comparison.EQUAL, 1).and(Comparison.ABOVE, 0).comparisons())
                .containsExactly(Comparison.ABOVE, Comparison.EQUAL);
    }

    @Test
    void holds_everyComparison_followsTheSign() {
        assertThat(Comparison.AT_LEAST.holds(0)).isTrue();
        assertThat(Comparison.ABOVE.holds(0)).isFalse();
        assertThat(Comparison.AT_MOST.holds(1)).isFalse();
        assertThat(Comparison.BELOW.holds(-1)).isTrue();
        assertThat(Comparison.EQUAL.holds(-1)).isFalse();
    }

    @Test
    void new_noLimit_throws() {
        assertThatThrownBy(() -> new Bounds<Integer>(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one");
    }
}
