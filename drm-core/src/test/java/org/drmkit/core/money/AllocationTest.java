package org.drmkit.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationTest {

    @Test
    void of_monthlyTarget_onlyJulyCarriesTheExtraCent() {
        long[] weights = {6, 6, 7, 7, 8, 9, 10, 10, 9, 9, 9, 10};

        assertThat(Allocation.of(10_000_001, weights))
                .containsExactly(
                        600_000, 600_000, 700_000, 700_000, 800_000, 900_000, 1_000_001, 1_000_000, 900_000, 900_000,
                        900_000, 1_000_000);
    }

    @Test
    void ofDecimals_groupPayoutBySales() {
        assertThat(Allocation.ofDecimals(
                        BigInteger.valueOf(120_000),
                        List.of(new BigDecimal("8000"), new BigDecimal("1.2e4"), new BigDecimal("10000.01"))))
                .containsExactly(BigInteger.valueOf(32_000), BigInteger.valueOf(48_000), BigInteger.valueOf(40_000));
    }

    @Test
    void of_equalFractions_goToTheEarlier() {
        assertThat(Allocation.of(100, new long[] {1, 1, 1})).containsExactly(34, 33, 33);
        assertThat(Allocation.of(101, new long[] {1, 1, 1})).containsExactly(34, 34, 33);
        assertThat(Allocation.of(1, new long[] {0, 1, 1})).containsExactly(0, 1, 0);
    }

    @Test
    void of_negativeTotal_isTheMirrorImage() {
        assertThat(Allocation.of(-101, new long[] {1, 1, 1})).containsExactly(-34, -34, -33);
        assertThat(Allocation.of(-(1L << 62), new long[] {2})).containsExactly(-(1L << 62));
        assertThat(Allocation.of(Long.MIN_VALUE, new long[] {1, 1}))
                .containsExactly(Long.MIN_VALUE / 2, Long.MIN_VALUE / 2);
    }

    @Test
    void of_weightsAndTotalOfFullLongRange_staysExact() {
        // The shares are 2^62 - 0.75 twice and a little less than 0.5.
        long[] parts = Allocation.of(Long.MAX_VALUE, new long[] {Long.MAX_VALUE, Long.MAX_VALUE, 1});

        assertThat(parts).containsExactly((1L << 62) - 1, (1L << 62) - 1, 1);
    }

    @Test
    void of_onlyZeroWeights_throws() {
        assertThatThrownBy(() -> Allocation.of(0, new long[] {0, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 weights");
        assertThatThrownBy(() -> Allocation.of(BigInteger.ONE, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 weights");
    }

    @Test
    void of_negativeWeight_throwsWithPosition() {
        assertThatThrownBy(() -> Allocation.of(10, new long[] {3, -7}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-7")
                .hasMessageContaining("position 1");
        assertThatThrownBy(() -> Allocation.ofDecimals(BigInteger.TEN, List.of(new BigDecimal("-0.5"), BigDecimal.ONE)))
                .hasMessageContaining("position 0");
    }
}
