/**
 * The scan of a ledger: conditions folded into tables of bits, cells that lines are added to.
 *
 * <p>Start with {@link org.drmkit.core.measure.internal.Scan}: the measures of a plan bound to the columns of one ledger. A
 * {@code Panel} tests a {@code Batch} of lines for up to 64 {@code Filter}s at once; the {@code Lane}s of a filter add what is
 * left to their {@code Cells}.
 */
@NullMarked
package org.drmkit.core.measure.internal;

import org.jspecify.annotations.NullMarked;
