package org.drmkit.core.market;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A question for what a unit of a product costs a dealer after every rebate and fund.
 *
 * <p>The region is where the unit goes: a rebate on sales within the dealer's own territory lowers the price there and nowhere else.
 * Immutable.
 *
 * @param dealer the dealer
 * @param product the product
 * @param region where the unit is shipped to, empty if that is not known
 * @param day the day of the sale
 */
public record NetPriceQuery(String dealer, String product, Optional<String> region, LocalDate day) {

    /**
     * Asks for a unit whose destination is not known.
     *
     * @param dealer the dealer
     * @param product the product
     * @param day the day of the sale
     * @return the question
     */
    public static NetPriceQuery of(String dealer, String product, LocalDate day) {
        return new NetPriceQuery(dealer, product, Optional.empty(), day);
    }

    /**
     * Asks for a unit that is shipped to a region.
     *
     * @param destination the region
     * @return the question
     */
    public NetPriceQuery to(String destination) {
        return new NetPriceQuery(dealer, product, Optional.of(destination), day);
    }
}
