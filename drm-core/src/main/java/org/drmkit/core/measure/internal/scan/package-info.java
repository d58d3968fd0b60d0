/**
 * The scan of a ledger: passes over batches of lines, filtered and handed to tallies.
 *
 * <p>Start with {@link org.drmkit.core.measure.internal.scan.Scan}: the lanes of a plan bound by the {@code ScanBinder} to the
 * columns of one ledger. On each {@code Pass} a {@code Panel} tests a batch for up to 64 {@code Filter}s at once, and the tallies
 * of a filter's lanes add what is left.
 */
@NullMarked
package org.drmkit.core.measure.internal.scan;

import org.jspecify.annotations.NullMarked;
