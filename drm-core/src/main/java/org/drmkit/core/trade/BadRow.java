package org.drmkit.core.trade;

import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.Shape;

/**
 * A row that was left out, with everything that is wrong with it.
 *
 * <p>Immutable.
 *
 * @param source whether it is a row of lines or of receipts
 * @param row the number of the row among the rows handed in of its source, from 1
 * @param id the id of the line, for a receipt that of the line that it names
 * @param problems what is wrong, at least one
 */
public record BadRow(RowProblem.Source source, long row, Optional<String> id, List<RowProblem> problems) {

    /** A row as JSON, with its {@link RowProblem problems}: for the log of a night's load, and to be read there again. */
    public static final Shape<BadRow> SHAPE = BadRowShape.ROW;

    /** Copies the problems. */
    public BadRow {
        problems = List.copyOf(problems);
    }
}
