/**
 * Conditions bound to the columns of one ledger: which lines meet them.
 *
 * <p>Start with {@link org.drmkit.core.measure.internal.condition.ConditionBinder}, which turns a condition into a
 * {@code Predicate}: sets of the indices of {@code Dimensions} as far as they go, and a {@code LineTest} for what is left.
 */
@NullMarked
package org.drmkit.core.measure.internal.condition;

import org.jspecify.annotations.NullMarked;
