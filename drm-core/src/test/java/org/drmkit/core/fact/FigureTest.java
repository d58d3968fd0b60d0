package org.drmkit.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void isPresent_onlyWithAValue() {
        assertThat(Figure.of(0).isPresent()).isTrue();
        assertThat(Figure.code("A").isPresent()).isTrue();
        assertThat(Figure.missing("withdrawn").isPresent()).isFalse();
        assertThat(Figure.notApplicable("NO_PREVIOUS").isPresent()).isFalse();
    }

    @Test
    void missing_isNeitherZeroNorNotApplicable() {
        assertThat(Figure.missing("NO_FACT")).isNotEqualTo(Figure.of(0)).isNotEqualTo(Figure.notApplicable("NO_FACT"));
        assertThat(Figure.missing("NO_FACT")).hasToString("Missing(NO_FACT)");
        assertThat(Figure.notApplicable("NO_PREVIOUS")).hasToString("NotApplicable(NO_PREVIOUS)");
    }

    @Test
    void approximate_notFinite_isMissing() {
        assertThat(Figure.approximate(Double.NaN)).isEqualTo(Figure.missing("INVALID"));
        assertThat(Figure.approximate(Double.POSITIVE_INFINITY)).isEqualTo(Figure.missing("INVALID"));
        assertThat(Figure.approximate(0.5)).isEqualTo(Figure.of(Scalar.approximate(0.5)));
    }

    @Test
    void reason_empty_isRefused() {
        assertThatThrownBy(() -> Figure.missing(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("reason", "NO_VALUE");
        assertThatThrownBy(() -> Figure.notApplicable("")).isInstanceOf(IllegalArgumentException.class);
    }
}
