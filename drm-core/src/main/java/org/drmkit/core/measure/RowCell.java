package org.drmkit.core.measure;

import java.util.Arrays;
import org.drmkit.core.time.DateRange;

/**
 * What a row of a rate table covers: a node (or the number of a code) for each key, and dates.
 *
 * <p>Immutable but for the array, which is never written; equal by content.
 */
final class RowCell {

    /** All of a key. */
    static final int ALL = -1;

    final int[] nodes;
    final DateRange dates;

    RowCell(int[] nodes, DateRange dates) {
        this.nodes = nodes;
        this.dates = dates;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof RowCell other && Arrays.equals(nodes, other.nodes) && dates.equals(other.dates);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(nodes) + dates.hashCode();
    }
}
