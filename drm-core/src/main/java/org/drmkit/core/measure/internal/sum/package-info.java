/**
 * Sums that keep every digit, and how large they may become.
 *
 * <p>Start with {@link org.drmkit.core.measure.internal.sum.Magnitudes}, which tells before a scan whether its sums fit into a
 * long. A {@code WideSum} adds longs in 128 bits, a {@code FractionSum} adds fractions by denominator.
 */
@NullMarked
package org.drmkit.core.measure.internal.sum;

import org.jspecify.annotations.NullMarked;
