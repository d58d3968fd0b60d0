package org.drmkit.core.trade.internal;

import org.jspecify.annotations.Nullable;

/** One bit for each line of a column that lacks a value. */
final class AbsentMarks {

    private long[] words = new long[0];

    void mark(int line) {
        words = Grow.longs(words, (line >> 6) + 1);
        words[line >> 6] |= 1L << line;
    }

    boolean has(int line) {
        return has(words, line);
    }

    static boolean has(long[] words, int line) {
        return line >> 6 < words.length && (words[line >> 6] >> line & 1) != 0;
    }

    long @Nullable [] toArray() {
        return words.length == 0 ? null : words;
    }
}
