package org.drmkit.incentives.price;

import java.math.BigDecimal;
import org.drmkit.core.market.NetPriceQuery;
import org.drmkit.core.market.NetPriceSource;

/**
 * A territory next door: who might sell what there, what moving a unit costs, and what it sells for.
 *
 * <p>D1 moves a unit to B for 3.00, where it sells at 98.00; more than 3 % of that invites. Immutable.
 *
 * @param query the dealer, the product and the day, with the region next door as the destination
 * @param freight what it costs to move a unit there
 * @param localPrice the price there
 * @param threshold the share of the price there above which an incentive raises an alert, such as 0.03
 */
public record NextDoor(NetPriceQuery query, BigDecimal freight, BigDecimal localPrice, BigDecimal threshold) {

    /**
     * Compares under some net prices.
     *
     * @param prices the net prices
     * @return what a unit would earn there
     * @throws IllegalArgumentException if the query has no destination
     */
    public Diversion under(NetPriceSource prices) {
        return Diversion.of(prices, query, freight, localPrice, threshold);
    }
}
