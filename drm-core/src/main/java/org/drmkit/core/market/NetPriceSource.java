package org.drmkit.core.market;

import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.money.Money;

/**
 * What a unit of a product costs a dealer in the end, after every rebate that it earns.
 *
 * <p>Invoiced at 100.00 with a rebate of 8 %, a unit costs 92.00. The library that settles incentives answers this from the programs in force;
 * the caller may answer it from a table. An implementation gives equal answers to equal questions.
 */
public interface NetPriceSource {

    /** A source that knows no price. */
    NetPriceSource NONE = (dealer, product, day) -> Optional.empty();

    /**
     * Returns the price of a unit after rebates.
     *
     * @param dealer the dealer
     * @param product the product
     * @param day the day
     * @return the price without tax, empty if it is not known
     */
    Optional<Money> netPrice(String dealer, String product, LocalDate day);
}
