package org.drmkit.core.trade;

import java.util.Optional;
import org.drmkit.core.json.Shape;

/**
 * What is wrong with one value of a row.
 *
 * <p>{@code Line 17 (id L1), product: unknown code (S18_1794). Allowed: one of the 500 known codes. Maybe S18_1749.}
 *
 * <p>Data, so that the row can be repaired by a program; {@link #message()} is for people. Immutable.
 *
 * @param source whether it is a row of lines or of receipts
 * @param row the number of the row among the rows handed in of its source, from 1
 * @param id the id of the line, for a receipt that of the line that it names
 * @param column the name of the column
 * @param fault the kind of problem
 * @param value the offending value as text, empty if there is none
 * @param allowed what may stand there
 * @param nearest the known name that was probably meant
 */
public record RowProblem(
        Source source,
        long row,
        Optional<String> id,
        String column,
        RowFault fault,
        String value,
        String allowed,
        Optional<String> nearest) {

    /** Where a row came from. */
    public enum Source {
        /** The trade lines. */
        LINE,
        /** The receipts. */
        RECEIPT;

        private String text() {
            return this == LINE ? "Line" : "Receipt";
        }
    }

    /**
     * A problem as JSON: {@code {"source": "LINE", "row": 2, "id": "L2", "column": "product", "fault": "UNKNOWN_CODE",
     * "value": "C3", "allowed": "C1, C2", "nearest": "C1"}}.
     */
    public static final Shape<RowProblem> SHAPE = BadRowShape.PROBLEM;

    /**
     * Returns the likely fix.
     *
     * @return the nearest known name, or what usually helps, without full stop
     */
    public String fix() {
        return nearest.orElse(fault.fix());
    }

    /**
     * Returns all of it as a line for people.
     *
     * @return row, column, what is wrong, value, what is allowed, and the likely fix
     */
    public String message() {
        return "%s %s%s, %s: %s%s. Allowed: %s. Maybe %s."
                .formatted(
                        source.text(),
                        row,
                        id.map(text -> " (id " + text + ")").orElse(""),
                        column,
                        fault.text(),
                        value.isEmpty() ? "" : " (" + value + ")",
                        allowed,
                        fix());
    }
}
