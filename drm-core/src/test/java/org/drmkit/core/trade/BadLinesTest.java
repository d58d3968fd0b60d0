package org.drmkit.core.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadLinesTest {

    @Test
    void allows_theShareItselfAndNoMore() {
        BadLines choice = BadLines.quarantine(new BigDecimal("0.001"));

        assertThat(choice.allows(100, 100_000)).isTrue();
        assertThat(choice.allows(101, 100_000)).isFalse();
        assertThat(BadLines.refuse().allows(0, 0)).isTrue();
        assertThat(BadLines.refuse().allows(1, 1_000_000_000_000L)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.001", "1.001", "5"})
    void quarantine_shareOutOfRange_isRefused(String share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BadLines.quarantine(new BigDecimal(share)))
                .withMessageContaining("(" + share + ")");
    }
}
