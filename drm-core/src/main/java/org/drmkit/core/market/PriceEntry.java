package org.drmkit.core.market;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/**
 * A line of a price list: what a unit costs in a region, for a product and from a quantity on.
 *
 * <p>Of two entries for one sale the one with the higher priority counts, then the more specific one: 95.00 for all air conditioners in
 * Hangzhou goes before 100.00 for them in Zhejiang. Immutable.
 *
 * @param id the id
 * @param region the region and all under it
 * @param product the product and all under it
 * @param amount the price of a unit
 * @param currency the currency of the price
 * @param priority which entry goes first, the higher one
 * @param minQty the lowest quantity
 * @param maxQtyExclusive the first quantity that is too high, empty for none
 * @param period when it is in force
 */
public record PriceEntry(
        String id,
        String region,
        String product,
        BigDecimal amount,
        Currency currency,
        int priority,
        BigDecimal minQty,
        Optional<BigDecimal> maxQtyExclusive,
        DateRange period) {

    /** How an entry looks as JSON. */
    public static final ObjectShape<PriceEntry> SHAPE = Shape.object("price entry", o -> {
        var id = o.required("id", Shapes.CODE, PriceEntry::id);
        var region = o.required("region", Shapes.CODE, PriceEntry::region);
        var product = o.required("product", Shapes.CODE, PriceEntry::product);
        var amount = o.required("amount", MarketShapes.PRICE, PriceEntry::amount);
        var currency = o.required("currency", MarketShapes.CURRENCY, PriceEntry::currency);
        var priority = o.withDefault("priority", Shapes.INTEGER, 0, PriceEntry::priority);
        var least = o.withDefault("minQty", MarketShapes.COST, BigDecimal.ONE, PriceEntry::minQty);
        var most = o.optional("maxQtyExclusive", MarketShapes.PRICE, PriceEntry::maxQtyExclusive);
        var period = o.include(MarketShapes.PERIOD, PriceEntry::period);
        return v -> new PriceEntry(
                v.get(id),
                v.get(region),
                v.get(product),
                v.get(amount),
                v.get(currency),
                v.get(priority),
                v.get(least),
                v.get(most),
                v.get(period));
    });

    /** Checks the price and that the quantities ascend. */
    public PriceEntry {
        amount = MarketShapes.price("price entry " + id, amount);
        if (maxQtyExclusive.isPresent() && minQty.compareTo(maxQtyExclusive.get()) >= 0) {
            throw new IllegalArgumentException(
                    "The quantities of the price entry %s must ascend, not from %s to below %s.\nMaybe they are swapped."
                            .formatted(id, minQty, maxQtyExclusive.get()));
        }
    }
}
