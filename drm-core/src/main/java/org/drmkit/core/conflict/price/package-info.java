/**
 * Conflicts of prices: adverts below a minimum, price lists that contradict themselves, goods that pay to be carried elsewhere.
 *
 * <p>{@code PriceRules} has the rules; they read {@link org.drmkit.core.market.MarketData}. {@code PriceDispersion} tells how far prices are apart.
 */
@NullMarked
package org.drmkit.core.conflict.price;

import org.jspecify.annotations.NullMarked;
