package org.drmkit.core.trade.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowNumbersTest {

    @Test
    void of_linesBetweenSkippedRows_isTheirRow() {
        Random random = new Random(7);
        RowNumbers numbers = new RowNumbers();
        List<Long> rows = new ArrayList<>();
        for (int row = 1; row <= 1_000; row++) {
            assertThat(numbers.next()).isEqualTo(row);
            if (random.nextInt(3) == 0) {
                numbers.skip(rows.size());
            } else {
                rows.add((long) row);
            }
        }

        for (int line = 0; line < rows.size(); line++) {
            assertThat(numbers.of(line)).isEqualTo(rows.get(line));
        }
        assertThat(numbers.count()).isEqualTo(1_000);
    }
}
