package org.drmkit.core.trade.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A growing column of ints that takes no room until a line has another than the usual value. */
final class SparseInts {

    private final int usual;
    private int @Nullable [] values;
    private int size;

    SparseInts(int usual) {
        this.usual = usual;
    }

    int get(int line) {
        return values == null ? usual : values[line];
    }

    void add(int value) {
        if (values == null && value != usual) {
            values = new int[size + 1];
            Arrays.fill(values, usual);
        }
        if (values != null) {
            values = Grow.ints(values, size + 1);
            values[size] = value;
        }
        size++;
    }

    /** Hands the values over and forgets them; null if all are the usual one. */
    int @Nullable [] release() {
        int[] all = values == null ? null : Arrays.copyOf(values, size);
        values = null;
        return all;
    }
}
