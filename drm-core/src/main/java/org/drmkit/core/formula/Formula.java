package org.drmkit.core.formula;

import org.drmkit.core.json.Shape;

/**
 * Arithmetic on the values of a party in a period: measures, facts, constants and what is made of them.
 *
 * <p>{@code {"growth": ["total", {"measure": "total", "at": "YEAR_AGO"}]}} for a total of 1,150 after 1,000 a year ago is
 * exactly 0.15: nothing is rounded on the way, a quotient stays a fraction. A Missing or NotApplicable operand makes the
 * result so, Missing before NotApplicable, with the operand's reason; only {@link OrElse} puts a value in its place.
 *
 * <p>Each form is a record that mirrors its JSON; {@link Formulas} builds them with the names of the language. Immutable.
 */
public sealed interface Formula
        permits MeasureReference,
                FactReference,
                ResultReference,
                Constant,
                DateConstant,
                Add,
                Subtract,
                Multiply,
                Divide,
                Min,
                Max,
                Floor,
                Growth,
                Share,
                PeriodCount,
                Rank,
                OrElse {

    /** How a formula looks as JSON, with any names; {@link FormulaShapes} knows those of a definition. */
    Shape<Formula> SHAPE = FormulaShapes.ANY.formula();
}
