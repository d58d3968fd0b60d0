package org.drmkit.core.trade.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One bit for each line of a column that lacks a value. */
final class AbsentMarks {

    private long[] words = new long[0];

    void mark(int from, int to) {
        words = from < to ? Grow.longs(words, (to >> 6) + 1) : words;
        for (int line = from; line < to; line++) {
            words[line >> 6] |= 1L << line;
        }
    }

    boolean has(int line) {
        return has(words, line);
    }

    static boolean has(long[] words, int line) {
        return line >> 6 < words.length && (words[line >> 6] >> line & 1) != 0;
    }

    long @Nullable [] toArray(int lines) {
        return words.length == 0 ? null : Arrays.copyOf(words, (lines + 63) >> 6);
    }
}
