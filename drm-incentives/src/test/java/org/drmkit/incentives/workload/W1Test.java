package org.drmkit.incentives.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine and the program written by hand pay the same, and what others have computed of the same lines. */
class W1Test {

    @ParameterizedTest
    @CsvSource({"100000, 37bb67b9332c0691", "1000000, 63c548a4fde56cdc"})
    void checksum_ofTheEngine_isThatOfOthers(int size, String checksum) {
        W1 workload = W1.of(size);
        long[] byHand = workload.byHand();
        long[] paid = W1.pay(workload.run().settle());
        assertThat(W1.checksum(byHand)).isEqualTo(checksum);
        assertThat(Arrays.mismatch(paid, byHand)).isEqualTo(-1);
        assertThat(W1.checksum(paid)).isEqualTo(checksum);
    }
}
