package org.drmkit.core.market;

import java.math.BigDecimal;
import java.util.Currency;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/**
 * At what price a product can be bought, or sold, in a region, without tax.
 *
 * <p>Bought at 100.00 with a rebate of 9.00 that comes later, it costs 91.00: goods are carried elsewhere for the price that ends up in the
 * pocket, not for that of the list. Immutable.
 *
 * @param region the region
 * @param side whether it is bought or sold at this price
 * @param product the product
 * @param amount the price of a unit
 * @param accruedRebate the rebate on a unit that is paid later
 * @param currency the currency of both
 * @param period when the price holds
 */
public record Quote(
        String region,
        Side side,
        String product,
        BigDecimal amount,
        BigDecimal accruedRebate,
        Currency currency,
        DateRange period) {

    /** How a quote looks as JSON. */
    public static final ObjectShape<Quote> SHAPE = Shape.object("quote", o -> {
        var region = o.required("region", Shapes.CODE, Quote::region);
        var side = o.required("side", Shapes.enumOf(Side.class), Quote::side);
        var product = o.required("product", Shapes.CODE, Quote::product);
        var amount = o.required("amount", MarketShapes.PRICE, Quote::amount);
        var rebate = o.withDefault("accruedRebate", MarketShapes.COST, BigDecimal.ZERO, Quote::accruedRebate);
        var currency = o.required("currency", MarketShapes.CURRENCY, Quote::currency);
        var period = o.include(MarketShapes.PERIOD, Quote::period);
        return v -> new Quote(
                v.get(region),
                v.get(side),
                v.get(product),
                v.get(amount),
                v.get(rebate),
                v.get(currency),
                v.get(period));
    });

    /** Checks the price and the rebate. */
    public Quote {
        amount = MarketShapes.price("quote of " + product + " in " + region, amount);
        accruedRebate = MarketShapes.cost("rebate on " + product + " in " + region, accruedRebate);
    }

    /**
     * Returns what is left of the price after the rebate.
     *
     * @return the price that ends up in the pocket
     */
    public BigDecimal pocketPrice() {
        return amount.subtract(accruedRebate);
    }

    /** Whether a product is bought or sold at a price. */
    public enum Side {
        /** Dealers buy at this price. */
        BUY,
        /** Dealers sell at this price. */
        SELL
    }
}
