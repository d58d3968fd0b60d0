/**
 * What each line adds to a measure: a column, a column times a factor, the row of a rate table.
 *
 * <p>Start with {@link org.drmkit.core.measure.internal.addend.Addends}, which finds the {@code Addend} of an aggregation. Its
 * {@code Factors} are a constant, a column, or a rate table that the {@code TableBinder} binds to the columns of one ledger.
 */
@NullMarked
package org.drmkit.core.measure.internal.addend;

import org.jspecify.annotations.NullMarked;
