package org.drmkit.core.trade.internal;

import org.jspecify.annotations.Nullable;

/** A column of codes that is being loaded: of a closed vocabulary, or of whatever codes appear. */
public final class CodeStore implements Store {

    private static final int LISTED = 20;

    private final Codes codes;
    private final @Nullable Dictionary open;
    private final int usual;
    private final SparseInts values;
    private String lastText = "";
    private int lastCode = Codes.NONE;

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
        if (cell.isAbsent()) {
            return null;
        }
        String text = cell.asText();
        if (text == null) {
            return Fault.of("NOT_A_CODE", cell, "a text, or a whole number");
        }
        return open != null || find(text) != Codes.NONE
                ? null
                : new Fault("UNKNOWN_CODE", text, allowed(), codes.texts());
    }

    private String allowed() {
        return codes.size() <= LISTED
                ? String.join(", ", codes.texts())
                : "one of the " + codes.size() + " known codes";
    }

    @Override
    public void add(Cell cell) {
        String text = cell.asText();
        if (text == null) {
            values.add(usual);
            return;
        }
        int code = find(text);
        values.add(code == Codes.NONE && open != null ? open.intern(text) : code);
    }

    @Override
    public boolean holds(int line, Cell cell) {
        String text = cell.asText();
        return values.get(line) == (text == null ? usual : find(text));
    }

    /** Lines of one dealer or product often follow each other, so the last code is remembered. */
    private int find(String text) {
        if (lastCode == Codes.NONE || !text.equals(lastText)) {
            lastCode = codes.code(text);
            lastText = text;
        }
        return lastCode;
    }

    CodeColumn toColumn() {
        return new CodeColumn(values.release(), usual, codes);
    }
}
