/**
 * Exact numbers that are rounded once, at a named step.
 *
 * <p>Start with {@link org.drmkit.core.number.Fraction}, the value of a formula; {@link
 * org.drmkit.core.number.Decimals} holds what columns of scaled longs and canonical texts need beside it. {@link
 * org.drmkit.core.number.Wilson} says how far a share of few cases can be trusted.
 */
@NullMarked
package org.drmkit.core.number;

import org.jspecify.annotations.NullMarked;
