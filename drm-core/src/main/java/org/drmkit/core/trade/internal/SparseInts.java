package org.drmkit.core.trade.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A growing column of ints that takes no room until a line has another than the usual value. */
final class SparseInts {

    private final int usual;
    private int[] values = new int[0];
    private int size;

    SparseInts(int usual) {
        this.usual = usual;
    }

    int get(int line) {
        return line < size ? values[line] : usual;
    }

    /** Sets the value of a line after all lines that have one; those between get the usual one. */
    void put(int line, int value) {
        if (value != usual) {
            fill(line);
            values[line] = value;
            size = line + 1;
        }
    }

    private void fill(int count) {
        values = Grow.ints(values, count + 1);
        if (size < count) {
            Arrays.fill(values, size, count, usual);
        }
    }

    /** Hands the values of all lines over and forgets them; null if they are all the usual one. */
    int @Nullable [] release(int lines) {
        if (size == 0) {
            return null;
        }
        int[] all = Arrays.copyOf(values, lines);
        Arrays.fill(all, size, lines, usual);
        values = new int[0];
        return all;
    }
}
