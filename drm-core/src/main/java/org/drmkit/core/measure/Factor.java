package org.drmkit.core.measure;

import java.math.BigDecimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * What a sum multiplies each line's column by: a number, a table's rate, or another column.
 *
 * <p>{@code 0.0075}, {@code {"table": "rates"}}, {@code {"column": "debit"}}. Immutable.
 */
public sealed interface Factor {

    /**
     * Returns how a factor looks as JSON.
     *
     * @param tables  the tables that may be named
     * @return the shape
     */
    static Shape<Factor> shape(Names tables) {
        return Shape.union("factor", Factor.class, u -> {
            u.number(Constant.class, Shapes.DECIMAL.map(Constant::new, Constant::value));
            u.key("table", Table.class, tables.shape().map(Table::new, Table::name));
            u.key("column", Column.class, Shapes.NAME.map(Column::new, Column::name));
        });
    }

    /**
     * Returns a fixed factor.
     *
     * @param value  the factor
     * @return the factor
     */
    static Factor of(BigDecimal value) {
        return new Constant(value);
    }

    /**
     * Returns a fixed factor.
     *
     * @param value  the factor as a decimal text, such as {@code 0.0075}
     * @return the factor
     * @throws NumberFormatException if the text is not a decimal
     */
    static Factor of(String value) {
        return new Constant(new BigDecimal(value));
    }

    /**
     * Returns the factor that a table gives each line.
     *
     * @param name  the table's name
     * @return the factor
     */
    static Factor table(String name) {
        return new Table(name);
    }

    /**
     * Returns the factor that another column of the line is.
     *
     * @param name  the column's name
     * @return the factor
     */
    static Factor column(String name) {
        return new Column(name);
    }

    /**
     * The same factor for every line.
     *
     * @param value  the factor
     */
    record Constant(BigDecimal value) implements Factor {

        /** Drops trailing zeros, so that 0.10 is 0.1. */
        public Constant {
            value = Decimals.canonical(value);
        }
    }

    /**
     * The rate of a line by a table.
     *
     * @param name  the table's name
     */
    record Table(String name) implements Factor {}

    /**
     * A decimal column of the line; a line without it adds nothing.
     *
     * @param name  the column's name
     */
    record Column(String name) implements Factor {}
}
