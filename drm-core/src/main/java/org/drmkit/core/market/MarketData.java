package org.drmkit.core.market;

import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.List;
import org.drmkit.core.internal.StrictValue;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.immutables.value.Value;

/**
 * What is known of a market besides who may sell where and who sold what: prices that were seen and set, deals, sites and launches.
 *
 * <p>Every part may be empty; a rule that has nothing to read finds nothing. Immutable and thread-safe, equal by content.
 */
@Value.Immutable
@StrictValue
public interface MarketData {

    /**
     * Starts with nothing.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a market of which nothing is known.
     *
     * @return the empty market
     */
    static MarketData none() {
        return builder().build();
    }

    /**
     * Reads a market.
     *
     * @param text the JSON text
     * @return the market
     * @throws DefinitionException with all problems, if there are any
     */
    static MarketData read(String text) {
        return MarketDataShape.SHAPE.parse(text, "market");
    }

    /**
     * Writes the market.
     *
     * @return JSON that reads back as an equal market
     */
    default Json write() {
        return MarketDataShape.SHAPE.write(this);
    }

    /**
     * Returns prices at which dealers offered or sold.
     *
     * @return the offers
     */
    List<Offer> offers();

    /**
     * Returns policies about advertised prices.
     *
     * @return the lowest prices
     */
    List<MinimumPrice> minimumPrices();

    /**
     * Returns taxes on sales.
     *
     * @return the rates
     */
    List<TaxRate> taxRates();

    /**
     * Returns what currencies are worth.
     *
     * @return the rates
     */
    List<ExchangeRate> exchangeRates();

    /**
     * Returns between which prices products are to be sold.
     *
     * @return the corridors
     */
    List<PriceCorridor> corridors();

    /**
     * Returns what products cost on each step to the customer.
     *
     * @return the steps
     */
    List<PriceSteps> priceSteps();

    /**
     * Returns what units cost.
     *
     * @return the entries of the price list
     */
    List<PriceEntry> priceList();

    /**
     * Returns at what prices products can be bought and sold.
     *
     * @return the quotes
     */
    List<Quote> quotes();

    /**
     * Returns what it costs to carry goods.
     *
     * @return the lanes
     */
    List<Lane> lanes();

    /**
     * Returns where units were scanned.
     *
     * @return the counts
     */
    List<ScanCount> scans();

    /**
     * Returns the deals that dealers registered.
     *
     * @return the deals
     */
    List<DealRegistration> deals();

    /**
     * Returns where dealers are.
     *
     * @return the sites
     */
    List<Site> sites();

    /**
     * Returns from when on products may be sold.
     *
     * @return the launches
     */
    List<Launch> launches();

    /**
     * Returns a copy with more entries of the price list.
     *
     * @param entries the entries
     * @return the copy
     */
    default MarketData withPrices(Collection<PriceEntry> entries) {
        return ((ImmutableMarketData) this).withPriceList(Iterables.concat(priceList(), entries));
    }

    /** Puts a market together. */
    final class Builder extends ImmutableMarketData.Builder {

        Builder() {}
    }
}
