/**
 * Conflicts of registered deals and of sites: two dealers after one customer, a customer that the supplier keeps, a site too near to another.
 *
 * <p>{@code DealRules} has the rules; they read {@link org.drmkit.core.market.MarketData}.
 */
@NullMarked
package org.drmkit.core.conflict.deal;

import org.jspecify.annotations.NullMarked;
