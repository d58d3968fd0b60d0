package org.drmkit.core.trade.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The lines of dealers, looked for and sorted. */
class DealerLinesProperties {

    @Property(tries = 100)
    void of_beforeAndAfterSorting_areTheLinesOfTheseDealers(
            @ForAll Random random,
            @ForAll @IntRange(max = 200) int size,
            @ForAll @IntRange(min = 1, max = 6) int count) {
        int[] dealers = random.ints(size, 0, count).toArray();
        DealerLines lines = new DealerLines(dealers, count);
        for (int question = 0; question < 40; question++) {
            BitSet wanted = BitSet.valueOf(new long[] {random.nextInt(1 << count)});

            assertThat(lines.of(wanted))
                    .isEqualTo(IntStream.range(0, size)
                            .filter(line -> wanted.get(dealers[line]))
                            .toArray());
        }
    }
}
