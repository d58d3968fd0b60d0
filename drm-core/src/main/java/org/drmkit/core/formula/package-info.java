/**
 * Arithmetic and tests on the values of a party in a period.
 *
 * <p>Start with {@link org.drmkit.core.formula.Formula}, built by {@code Formulas} or read from JSON by its {@code SHAPE}; each
 * form is a record. A {@code Test} says yes or no of a party in a period, a {@code DealerTest} of a dealer's attributes. A
 * {@code Span} is the period, and {@code At} finds another time from it.
 */
@NullMarked
package org.drmkit.core.formula;

import org.jspecify.annotations.NullMarked;
