package org.drmkit.core.formula;

import org.drmkit.core.json.Shape;

/**
 * A yes or no about a party in a period.
 *
 * <p>{@code {"value": "total", ">=": {"fact": "target"}}}, {@code {"fact": "grade", "in": ["A", "B"]}}, and both combined by
 * {@code any}, {@code all} and {@code not}. A test on a value that is not Present fails, under {@code not} as well, and says
 * why. Immutable.
 */
public sealed interface Test permits ValueTest, CodeTest, AnyOf, AllOf, Not {

    /** How a test looks as JSON, with any names; {@link FormulaShapes} knows those of a definition. */
    Shape<Test> SHAPE = FormulaShapes.ANY.test();
}
