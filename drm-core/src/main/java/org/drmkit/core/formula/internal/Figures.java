package org.drmkit.core.formula.internal;

import java.time.LocalDate;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;

/** Cells of columns as explanations show them. */
public final class Figures {

    /** The unit of numbers that are epoch days and shown as dates. */
    static final String DATE = "DATE";

    private Figures() {}

    /**
     * Starts the explanation of a cell.
     *
     * @param code the kind of step
     * @param column the figures
     * @param party the cell
     * @param unit what the figures count
     * @return a builder that has the figure
     */
    public static Explanation.Builder explain(String code, FigureColumn column, int party, String unit) {
        return Explanation.builder(code).value(value(column, party, unit));
    }

    /**
     * Returns a cell as the value of an explanation.
     *
     * @param column the figures
     * @param i the cell
     * @param unit what the figures count
     * @return a number, a text for a code or a day, or absent with the reason
     */
    public static Value value(FigureColumn column, int i, String unit) {
        if (unit.equals(DATE) && column.isDecimal(i)) {
            return Value.of(LocalDate.ofEpochDay(column.unscaled(i)).toString());
        }
        return switch (column.kind(i)) {
            case DECIMAL, QUOTIENT, EXACT -> Value.of(column.fraction(i), unit);
            case APPROXIMATE -> Value.approximate(column.doubleValue(i), unit);
            case CODE -> Value.of(column.code(i));
            case MISSING, NOT_APPLICABLE -> Value.absent(column.reason(i));
        };
    }

    /**
     * Returns a present cell as a code; a number is the code that it is written as.
     *
     * @param column the figures
     * @param i the cell
     * @return the code
     */
    public static String code(FigureColumn column, int i) {
        return column.kind(i) == CellKind.CODE
                ? column.code(i)
                : column.figure(i).toString();
    }

    /** Returns a column in which nothing applies. */
    static FigureColumn notApplicable(Scope scope, String reason) {
        FigureColumn column = FigureColumn.of(scope.evaluation().parties().size(), 0);
        for (int i = 0; i < column.size(); i++) {
            column.setNotApplicable(i, reason);
        }
        return column;
    }
}
