package org.drmkit.core.trade.internal;

import org.jspecify.annotations.Nullable;

/** The ids of the lines that are being loaded. A line need not have one; no two lines have the same. */
public final class IdStore implements Store {

    private static final int NONE = -1;

    private final TextPool texts = new TextPool();
    /** The line of each id; as long as every line has one, they are the same numbers. */
    private @Nullable Ints lines;

    private int known = NONE;

    @Override
    public @Nullable Fault check(Cell cell) {
        Fault fault = checkText(cell);
        if (fault == null) {
            known = texts.look(String.valueOf(cell.asText()));
        }
        return fault;
    }

    /** Ids are kept as UTF-8, in which a lone surrogate would become a question mark. */
    static @Nullable Fault checkText(Cell cell) {
        String text = cell.asText();
        if (text == null) {
            return Fault.of("NOT_A_CODE", cell, "a text, or a whole number");
        }
        return TextPool.isUnicode(text) ? null : Fault.of("NOT_A_CODE", cell, "text in valid Unicode");
    }

    /** The line that has the id checked last, -1 if no line has it. */
    int repeated() {
        return known == NONE ? NONE : line(known);
    }

    /** Appends the id checked last. */
    @Override
    public void put(int line, Cell cell) {
        if (lines == null && line != texts.size()) {
            lines = Ints.upTo(texts.size());
        }
        if (lines != null) {
            lines.add(line);
        }
        texts.append();
    }

    /** True: lines are compared only where they have the same id. */
    @Override
    public boolean holds(int line, Cell cell) {
        return true;
    }

    /** The number of an id, -1 if no line so far has it. */
    int number(String id) {
        return texts.look(id);
    }

    String text(int number) {
        return texts.text(number);
    }

    int line(int number) {
        return lines == null ? number : lines.get(number);
    }

    IdColumn toColumn() {
        texts.trim();
        return new IdColumn(texts, lines == null ? null : lines.release());
    }
}
