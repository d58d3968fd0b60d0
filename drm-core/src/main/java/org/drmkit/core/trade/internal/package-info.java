/**
 * How a ledger keeps its lines: a primitive array for each column, codes for texts. Start with {@code LedgerColumns},
 * which the scan reads; the {@code Store} types grow while lines are loaded and end as its columns.
 *
 * <p>For drmkit's own modules of the same version only.
 */
@NullMarked
package org.drmkit.core.trade.internal;

import org.jspecify.annotations.NullMarked;
