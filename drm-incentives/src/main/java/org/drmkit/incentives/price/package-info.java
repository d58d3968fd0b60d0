/**
 * What a unit costs a dealer in the end: the invoice less every rebate and fund, and what that invites.
 *
 * <p>Start with {@link org.drmkit.incentives.price.ProgramNetPrices}, which asks a program what one more sale brings, or with {@link
 * org.drmkit.incentives.price.NetPrices}, a table of deductions. Both answer as a {@code NetPriceSource}. {@link
 * org.drmkit.incentives.price.Diversion} compares such a price with the price next door, {@link org.drmkit.incentives.price.RebateChanges} tells which change of a rebate
 * takes away what invites, {@link
 * org.drmkit.incentives.price.MarginFloor} with the cost.
 */
@NullMarked
package org.drmkit.incentives.price;

import org.jspecify.annotations.NullMarked;
