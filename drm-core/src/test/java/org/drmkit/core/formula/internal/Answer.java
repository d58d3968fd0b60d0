package org.drmkit.core.formula.internal;

import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.number.Fraction;

/** A figure as the plain evaluator of the tests has it: exact numbers are fractions of any size. */
sealed interface Answer {

    /** An exact number. */
    record Exact(Fraction number) implements Answer {}

    /** An approximate number. */
    record Rough(double number) implements Answer {}

    /** A code. */
    record Text(String code) implements Answer {}

    /** No value: missing, or not applicable. */
    record Gap(boolean missing, String reason) implements Answer {

        static Gap invalid() {
            return new Gap(true, Reasons.INVALID);
        }

        boolean isInvalid() {
            return missing && reason.equals(Reasons.INVALID);
        }
    }

    default boolean isPresent() {
        return !(this instanceof Gap);
    }

    default boolean isNumber() {
        return this instanceof Exact || this instanceof Rough;
    }

    /** The nearest double. */
    default double rough() {
        return this instanceof Exact exact ? exact.number().doubleValue() : ((Rough) this).number();
    }

    static Answer of(long number) {
        return new Exact(Fraction.of(number));
    }

    /** The cell of a column. */
    static Answer of(FigureColumn column, int i) {
        CellKind kind = column.kind(i);
        return kind.isExact() ? new Exact(column.fraction(i)) : of(column.figure(i));
    }

    static Answer of(Figure figure) {
        if (figure instanceof Figure.Present present) {
            return of(present.value());
        }
        return figure instanceof Figure.Missing missing
                ? new Gap(true, missing.reason())
                : new Gap(false, ((Figure.NotApplicable) figure).reason());
    }

    static Answer of(Scalar value) {
        if (value instanceof Scalar.Decimal decimal) {
            return new Exact(Fraction.of(decimal.value()));
        }
        return value instanceof Scalar.Code code
                ? new Text(code.value())
                : new Rough(((Scalar.Approximate) value).value());
    }
}
