package org.drmkit.core.history;

import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.number.Fraction;

/**
 * What a judgement says about one party: an exact number, or any other figure.
 *
 * <p>11 of 13 is exactly 11/13, which no decimal is; 0 of 0 is {@code NotApplicable(DIVISION_BY_ZERO)}, neither 0 nor 1.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Answer {

    /**
     * An exact number.
     *
     * @param value the number
     */
    record Exact(Fraction value) implements Answer {}

    /**
     * Any other figure: a code, an approximate number, or the reason why there is none.
     *
     * @param figure the figure
     */
    record Other(Figure figure) implements Answer {}

    /**
     * Returns an exact number.
     *
     * @param value the number
     * @return the answer
     */
    static Answer of(Fraction value) {
        return new Exact(value);
    }

    /**
     * Returns a whole number.
     *
     * @param value the number
     * @return the answer
     */
    static Answer of(long value) {
        return new Exact(Fraction.of(value));
    }

    /**
     * Returns a quotient.
     *
     * @param part what counts
     * @param whole what it is divided by
     * @return part / whole, or {@code NotApplicable(DIVISION_BY_ZERO)}
     */
    static Answer share(Fraction part, Fraction whole) {
        return whole.signum() == 0 ? notApplicable(Reasons.DIVISION_BY_ZERO) : of(part.dividedBy(whole));
    }

    /**
     * Returns a quotient of two counts.
     *
     * @param part what counts
     * @param whole what it is divided by
     * @return part / whole, or {@code NotApplicable(DIVISION_BY_ZERO)}
     */
    static Answer share(long part, long whole) {
        return share(Fraction.of(part), Fraction.of(whole));
    }

    /**
     * Returns an approximate number.
     *
     * @param value the number
     * @return the answer, {@code Missing(INVALID)} if the number is not finite
     */
    static Answer approximate(double value) {
        return new Other(Figure.approximate(value));
    }

    /**
     * Returns a code.
     *
     * @param code the code, not blank
     * @return the answer
     */
    static Answer code(String code) {
        return new Other(Figure.code(code));
    }

    /**
     * Returns that there is no value although there should be one.
     *
     * @param reason why, not blank
     * @return the answer
     */
    static Answer missing(String reason) {
        return new Other(Figure.missing(reason));
    }

    /**
     * Returns that there cannot be a value.
     *
     * @param reason why, not blank
     * @return the answer
     */
    static Answer notApplicable(String reason) {
        return new Other(Figure.notApplicable(reason));
    }

    /**
     * Writes the answer into a column.
     *
     * @param column the column
     * @param row the cell
     */
    default void writeTo(FigureColumn column, int row) {
        if (this instanceof Exact exact) {
            column.setFraction(row, exact.value());
        } else if (this instanceof Other other) {
            column.setFigure(row, other.figure());
        }
    }
}
