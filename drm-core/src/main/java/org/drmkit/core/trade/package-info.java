/**
 * What was traded: lines between the supplier and its dealers, the receipts that pay them, and the ledger that holds
 * both. Start with {@code TradeLedger}.
 *
 * <p>A {@code TradeSchema} says what lines look like; a {@code LedgerBuilder} takes them as {@code TradeLine} records,
 * from a {@code LineWriter} or from a {@code java.sql.ResultSet}, and refuses or quarantines bad rows as {@code
 * BadLines} says.
 */
@NullMarked
package org.drmkit.core.trade;

import org.jspecify.annotations.NullMarked;
