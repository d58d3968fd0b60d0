package org.drmkit.core.trade.internal;

import java.util.Arrays;

/** Room for one more element: arrays grow by half, so that a load of any size copies each element about twice. */
final class Grow {

    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private Grow() {}

    static int[] ints(int[] values, int needed) {
        return needed <= values.length ? values : Arrays.copyOf(values, capacity(needed));
    }

    static long[] longs(long[] values, int needed) {
        return needed <= values.length ? values : Arrays.copyOf(values, capacity(needed));
    }

    static byte[] bytes(byte[] values, long needed) {
        if (needed > LARGEST) {
            throw new IllegalStateException("The ids of the lines take more than 2 GiB of text.\n"
                    + "Maybe load the lines in parts, and merge what is accumulated from each part.");
        }
        return needed <= values.length ? values : Arrays.copyOf(values, capacity((int) needed));
    }

    private static int capacity(int needed) {
        return (int) Math.min(LARGEST, Math.max(16L, needed + (needed >> 1)));
    }
}
