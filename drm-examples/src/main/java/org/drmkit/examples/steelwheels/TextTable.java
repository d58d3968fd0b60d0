package org.drmkit.examples.steelwheels;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns, for a fixed-width font: words to the left, figures to the right. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final String sides;

    /** Takes the head and the side of each column: l or r. */
    TextTable(List<String> head, String sides) {
        this.sides = sides;
        rows.add(head);
    }

    TextTable row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(String.valueOf(cell));
        }
        rows.add(row);
        return this;
    }

    String text() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int i = 0; i < row.size(); i++) {
                line.append(i == 0 ? "" : GAP).append(padded(row.get(i), widths[i], sides.charAt(i) == 'l'));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return widths;
    }

    private static String padded(String cell, int width, boolean left) {
        String blanks = " ".repeat(width - width(cell));
        return left ? cell + blanks : blanks + cell;
    }

    /** An ideograph and its punctuation take two columns. */
    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }
}
