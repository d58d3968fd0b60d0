package org.drmkit.core.market;

import org.drmkit.core.explain.Explanation;

/**
 * What a unit of a product costs a dealer after every rebate and fund, asked for by rules about prices and diversion.
 *
 * <p>Invoiced at 100.00 with a rebate of 8 %, a unit costs 92.00: the answer has that value, in the currency as its unit, and the invoice
 * and the rebate as its operands. A source that knows nothing of the dealer or product answers with an absent value and the reason.
 * Implementations are passed in as arguments, and answer the same question always alike.
 */
public interface NetPriceSource {

    /**
     * Returns the name of the source.
     *
     * @return the id, for messages
     */
    String id();

    /**
     * Answers what a unit costs.
     *
     * @param query the dealer, the product, the destination and the day
     * @return the price of a unit with how it came about, or an absent value with the reason
     */
    Explanation netPrice(NetPriceQuery query);
}
