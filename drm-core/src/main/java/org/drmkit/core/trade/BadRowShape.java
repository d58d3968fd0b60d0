package org.drmkit.core.trade;

import java.math.BigDecimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/** How rows that cannot be used, and what is wrong with them, look as JSON. */
final class BadRowShape {

    private static final Shape<RowProblem.Source> SOURCE = Shapes.enumOf(RowProblem.Source.class);
    private static final Shape<String> ANY_TEXT = Shapes.text("text", "any text", text -> text, text -> text);
    private static final Shape<Long> NUMBER = Shapes.DECIMAL
            .where("the number of a row, from 1", BadRowShape::isRowNumber)
            .map(BigDecimal::longValueExact, BigDecimal::valueOf);

    static final Shape<RowProblem> PROBLEM = Shape.object("problem of a row", o -> {
        var source = o.required("source", SOURCE, RowProblem::source);
        var row = o.required("row", NUMBER, RowProblem::row);
        var id = o.optional("id", ANY_TEXT, RowProblem::id);
        var column = o.required("column", ANY_TEXT, RowProblem::column);
        var fault = o.required("fault", Shapes.enumOf(RowFault.class), RowProblem::fault);
        var value = o.withDefault("value", ANY_TEXT, "", RowProblem::value);
        var allowed = o.withDefault("allowed", ANY_TEXT, "", RowProblem::allowed);
        var nearest = o.optional("nearest", ANY_TEXT, RowProblem::nearest);
        return v -> new RowProblem(
                v.get(source),
                v.get(row),
                v.get(id),
                v.get(column),
                v.get(fault),
                v.get(value),
                v.get(allowed),
                v.get(nearest));
    });

    static final Shape<BadRow> ROW = Shape.object("row that cannot be used", o -> {
        var source = o.required("source", SOURCE, BadRow::source);
        var row = o.required("row", NUMBER, BadRow::row);
        var id = o.optional("id", ANY_TEXT, BadRow::id);
        var problems = o.required("problems", Shapes.nonEmptyListOf(PROBLEM), BadRow::problems);
        return v -> new BadRow(v.get(source), v.get(row), v.get(id), v.get(problems));
    });

    private static boolean isRowNumber(BigDecimal number) {
        return number.signum() > 0
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }

    private BadRowShape() {}
}
