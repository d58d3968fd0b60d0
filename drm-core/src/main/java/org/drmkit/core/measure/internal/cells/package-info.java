/**
 * What the lines of each party came to: figures that are read, and added to those of other ledgers.
 *
 * <p>Start with {@link org.drmkit.core.measure.internal.cells.Cells}. Sums are kept in longs, in 128 bits or exactly
 * ({@code SumCells}), the values that count as bits or as net amounts ({@code BitCells}, {@code NetCells}), the least and the
 * greatest as {@code ExtremeCells}. Cells know no lines.
 */
@NullMarked
package org.drmkit.core.measure.internal.cells;

import org.jspecify.annotations.NullMarked;
