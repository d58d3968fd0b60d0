package org.drmkit.core.measure.internal.batch;

import java.util.BitSet;
import org.drmkit.core.trade.internal.CodeColumn;
import org.drmkit.core.trade.internal.DayColumn;
import org.jspecify.annotations.Nullable;

/**
 * What the index of a table of bits is made of: the code or the day that a line has in one column.
 *
 * <p>Index 0 stands for no code or day, index 1 for the first one. The day on which a line counts, which no column holds, is a
 * dimension as well. Immutable, equal if it is the same.
 */
public final class Dimension {

    private final int @Nullable [] values;
    private final int absent;
    private final int first;
    private final int size;
    private final BitSet used;

    private Dimension(int @Nullable [] values, int absent, int first, int size, BitSet used) {
        this.values = values;
        this.absent = absent;
        this.first = first;
        this.size = size;
        this.used = used;
    }

    public static Dimension of(CodeColumn column) {
        return new Dimension(column.values(), -1, 0, column.codes().size() + 1, column.used());
    }

    public static Dimension of(DayColumn column) {
        DaySpan days = DaySpan.of(column.least(), column.greatest());
        return new Dimension(
                column.values(), DayColumn.ABSENT, days.least(), days.size() + 1, range(0, days.size() + 1));
    }

    /** Returns the day on which a line counts. */
    public static Dimension counted(DaySpan days) {
        return new Dimension(null, DayColumn.ABSENT, days.least(), days.size() + 1, range(1, days.size() + 1));
    }

    /** Returns the number of indices. */
    public int size() {
        return size;
    }

    /** Returns the code or epoch day of an index from 1 on. */
    public int value(int index) {
        return index - 1 + first;
    }

    /** Returns the index of a code or epoch day that is there. */
    public int index(int value) {
        return value - first + 1;
    }

    /** Returns the index of a position of a batch. */
    public int indexAt(Batch batch, int position) {
        if (values == null) {
            return batch.day()[position] + 1;
        }
        int value = values[batch.at()[position]];
        return value == absent ? 0 : index(value);
    }

    /** Writes the indices of the selected positions, in their order. */
    public void fill(Batch batch, int[] selected, int size, int[] indices) {
        if (values != null && absent == -1) {
            fillCodes(values, batch.at(), selected, size, indices);
        } else {
            for (int k = 0; k < size; k++) {
                indices[k] = indexAt(batch, selected[k]);
            }
        }
    }

    private static void fillCodes(int[] values, int[] at, int[] selected, int size, int[] indices) {
        for (int k = 0; k < size; k++) {
            indices[k] = values[at[selected[k]]] + 1;
        }
    }

    /** Leaves in each mask the bits that the table has at the line's index. */
    public void mask(Batch batch, long[] table, long[] masks) {
        if (values == null) {
            maskByDay(batch.day(), batch.size(), table, masks);
        } else if (absent == -1 && batch.first() >= 0) {
            maskByCode(values, batch.first(), batch.size(), table, masks);
        } else if (absent == -1) {
            maskByCode(values, batch.at(), batch.size(), table, masks);
        } else {
            maskByDate(values, first - 1, batch.at(), batch.size(), table, masks);
        }
    }

    private static void maskByDay(int[] day, int size, long[] table, long[] masks) {
        for (int p = 0; p < size; p++) {
            masks[p] &= table[day[p] + 1];
        }
    }

    private static void maskByCode(int[] values, int first, int size, long[] table, long[] masks) {
        for (int p = 0; p < size; p++) {
            masks[p] &= table[values[first + p] + 1];
        }
    }

    private static void maskByCode(int[] values, int[] at, int size, long[] table, long[] masks) {
        for (int p = 0; p < size; p++) {
            masks[p] &= table[values[at[p]] + 1];
        }
    }

    private static void maskByDate(int[] values, int before, int[] at, int size, long[] table, long[] masks) {
        for (int p = 0; p < size; p++) {
            int value = values[at[p]];
            masks[p] &= table[value == DayColumn.ABSENT ? 0 : value - before];
        }
    }

    private static BitSet range(int from, int to) {
        BitSet range = new BitSet(to);
        range.set(from, to);
        return range;
    }

    /** Returns the set of all indices. */
    public BitSet all() {
        return range(0, size);
    }

    /** Checks if a set holds every index that a line may have. */
    public boolean isAll(BitSet indices) {
        BitSet others = (BitSet) used.clone();
        others.andNot(indices);
        return others.isEmpty();
    }

    /** Checks if a set holds no index that a line may have. */
    public boolean isNone(BitSet indices) {
        return !used.intersects(indices);
    }
}
