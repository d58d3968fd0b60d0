package org.drmkit.core.measure;

import org.drmkit.core.json.Shape;

/**
 * What a condition asks of one column: that its code belongs to a set, or that its value keeps bounds.
 *
 * <p>{@code {"under": ["CLASSIC"]}} is a {@link CodeSet}, {@code {">=": 5}} is {@link Within}. Immutable.
 */
public sealed interface ColumnTest permits CodeSet, ColumnTest.Within {

    /** How a test of a column looks as JSON. */
    Shape<ColumnTest> SHAPE = ColumnTestShape.SHAPE;

    /**
     * Bounds on a number, a date, or (only {@code ==}) a code.
     *
     * @param bounds  the bounds
     */
    record Within(Bounds<Literal> bounds) implements ColumnTest {}
}
