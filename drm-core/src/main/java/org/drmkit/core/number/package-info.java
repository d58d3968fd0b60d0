/** Exact numbers: fractions that are rounded once, at a named step. Start with {@code Fraction}. */
@NullMarked
package org.drmkit.core.number;

import org.jspecify.annotations.NullMarked;
