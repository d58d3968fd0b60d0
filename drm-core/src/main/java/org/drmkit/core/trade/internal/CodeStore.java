package org.drmkit.core.trade.internal;

import org.jspecify.annotations.Nullable;

/** A column of codes that is being loaded: of a closed vocabulary, or of whatever codes appear. */
public final class CodeStore implements Store {

    private static final int LISTED = 20;

    private final Codes codes;
    private final @Nullable Dictionary open;
    private final int usual;
    private final SparseInts values;
    /** The codes that lines had so far, few of a large tree. */
    private final TextIndex met = new TextIndex();

    private CodeStore(Codes codes, @Nullable Dictionary open, int usual) {
        this.codes = codes;
        this.open = open;
        this.usual = usual;
        this.values = new SparseInts(usual);
    }

    /**
     * Returns a column for any codes.
     *
     * @return the empty column
     */
    public static CodeStore open() {
        Dictionary dictionary = new Dictionary();
        return new CodeStore(dictionary, dictionary, Codes.NONE);
    }

    /**
     * Returns a column for known codes only.
     *
     * @param codes the codes
     * @param usual the number that an absent value gets
     * @return the empty column
     */
    public static CodeStore closed(Codes codes, int usual) {
        return new CodeStore(codes, null, usual);
    }

    @Override
    public @Nullable Fault check(Cell cell) {
        String text = cell.asText();
        if (text == null) {
            return Fault.of("NOT_A_CODE", cell, "a text, or a whole number");
        }
        if (open != null) {
            return null;
        }
        cell.code(find(text));
        return cell.code() == Codes.NONE
                ? new Fault("UNKNOWN_CODE", cell.toString(), allowed(), text, codes.texts())
                : null;
    }

    private String allowed() {
        return codes.size() <= LISTED
                ? String.join(", ", codes.texts())
                : "one of the " + codes.size() + " known codes";
    }

    @Override
    public void put(int line, Cell cell) {
        values.put(line, open == null ? cell.code() : open.intern(String.valueOf(cell.asText())));
    }

    @Override
    public boolean holds(int line, Cell cell) {
        String text = cell.asText();
        if (text == null) {
            return values.get(line) == usual;
        }
        int code = find(text);
        return code != Codes.NONE && code == values.get(line);
    }

    private int find(String text) {
        int code = met.get(text);
        if (code == Codes.NONE) {
            code = codes.code(text);
            if (code != Codes.NONE) {
                met.put(text, code);
            }
        }
        return code;
    }

    CodeColumn toColumn(int lines) {
        return new CodeColumn(values.release(lines), usual, codes);
    }
}
