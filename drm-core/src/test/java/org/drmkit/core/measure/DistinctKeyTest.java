package org.drmkit.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DistinctKeyTest {

    @Test
    void parse_depth_isReadAndWritten() {
        assertThat(DistinctKey.parse("product@1")).isEqualTo(new DistinctKey("product", OptionalInt.of(1)));
        assertThat(DistinctKey.parse("region@0")).hasToString("region@0");
        assertThat(DistinctKey.parse("customer")).hasToString("customer");
    }

    @Test
    void parse_depthOfColumnWithoutTree_throws() {
        assertThatThrownBy(() -> DistinctKey.parse("channel@1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("channel")
                .hasMessageContaining("Maybe channel");
    }

    @Test
    void parse_noDepth_throws() {
        assertThatThrownBy(() -> DistinctKey.parse("product@")).hasMessageContaining("product@1");
        assertThatThrownBy(() -> DistinctKey.parse("product@x")).hasMessageContaining("product@x");
        assertThatThrownBy(() -> DistinctKey.parse("product@-1")).hasMessageContaining("-1");
        assertThatThrownBy(() -> DistinctKey.parse("product@65")).hasMessageContaining("64");
        assertThatThrownBy(() -> DistinctKey.parse("@1")).isInstanceOf(IllegalArgumentException.class);
    }
}
