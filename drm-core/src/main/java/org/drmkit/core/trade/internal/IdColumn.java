package org.drmkit.core.trade.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The ids of the lines. */
public final class IdColumn {

    private final TextPool texts;
    private final int @Nullable [] lines;

    IdColumn(TextPool texts, int @Nullable [] lines) {
        this.texts = texts;
        this.lines = lines;
    }

    /**
     * Returns the line that has an id.
     *
     * @param id the id
     * @return the line, -1 if there is none
     */
    public int line(String id) {
        int number = texts.find(id);
        return number < 0 || lines == null ? number : lines[number];
    }

    /**
     * Returns the id of a line.
     *
     * @param line the line
     * @return the id, null if it has none
     */
    public @Nullable String text(int line) {
        int number = number(line);
        return number < 0 ? null : texts.text(number);
    }

    /** The hash of the id of a line, 0 if it has none. */
    long hash(int line) {
        int number = number(line);
        return number < 0 ? 0 : texts.hash(number);
    }

    private int number(int line) {
        if (lines == null) {
            return line < texts.size() ? line : -1;
        }
        return Arrays.binarySearch(lines, line);
    }
}
