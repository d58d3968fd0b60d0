/**
 * What conflict rules read besides grants and trade lines: observed offers, price lists and corridors, taxes and exchange rates, what it costs
 * to carry goods, scanned units, registered deals, sites and launches. Start with {@link org.drmkit.core.market.MarketData}, which holds all of it.
 */
@NullMarked
package org.drmkit.core.market;

import org.jspecify.annotations.NullMarked;
