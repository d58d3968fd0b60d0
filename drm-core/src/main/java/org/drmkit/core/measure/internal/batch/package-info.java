/**
 * What a line of a ledger is met with in a scan: its position in a batch, its day, its code in each column.
 *
 * <p>Start with {@link org.drmkit.core.measure.internal.batch.Batch}: up to 512 lines that are tested and added together. A
 * {@code Dimension} is the code or the day of a position as the index of a table, {@code DatedDealers} a number for each dealer and
 * day, {@code DistinctValues} the values that a measure counts.
 */
@NullMarked
package org.drmkit.core.measure.internal.batch;

import org.jspecify.annotations.NullMarked;
