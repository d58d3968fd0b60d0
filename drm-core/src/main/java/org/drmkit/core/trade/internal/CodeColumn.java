package org.drmkit.core.trade.internal;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A column of codes. */
public final class CodeColumn {

    private final int @Nullable [] values;
    private final int usual;
    private final Codes codes;
    /** Computed when first asked for; threads that do so side by side find the same. */
    private @Nullable BitSet used;

    CodeColumn(int @Nullable [] values, int usual, Codes codes) {
        this.values = values;
        this.usual = usual;
        this.codes = codes;
    }

    /**
     * Returns the code of each line, {@link Codes#NONE} where it is absent.
     *
     * @return the array itself, not to be changed; null if every line has the {@linkplain #usual() usual} code
     */
    public int @Nullable [] values() {
        return values;
    }

    /**
     * Returns the code of the lines that do not say: {@link Codes#NONE}, for the stage SELL_IN.
     *
     * @return the code
     */
    public int usual() {
        return usual;
    }

    /**
     * Returns the texts of the codes.
     *
     * @return the codes
     */
    public Codes codes() {
        return codes;
    }

    /**
     * Returns the code of one line.
     *
     * @param line the line
     * @return the code, {@link Codes#NONE} if it is absent
     */
    public int at(int line) {
        return values == null ? usual : values[line];
    }

    /**
     * Returns the text of one line.
     *
     * @param line the line
     * @return the text, null if it is absent
     */
    public @Nullable String text(int line) {
        int code = at(line);
        return code == Codes.NONE ? null : codes.text(code);
    }

    /**
     * Tests whether some line has a code.
     *
     * @param text the text of the code
     * @param size the number of lines
     * @return whether one has it
     */
    public boolean has(String text, int size) {
        int code = codes.code(text);
        return values == null
                ? size > 0 && code == usual
                : Arrays.stream(values).anyMatch(value -> value == code);
    }

    /**
     * Returns the codes that lines have.
     *
     * @return the set itself, not to be changed: bit {@code code + 1} for each code, bit 0 if a line has none
     */
    public BitSet used() {
        BitSet known = used;
        if (known == null) {
            known = new BitSet(codes.size() + 1);
            for (int code : values == null ? new int[] {usual} : values) {
                known.set(code + 1);
            }
            used = known;
        }
        return known;
    }
}
