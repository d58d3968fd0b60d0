package org.drmkit.core.market;

import java.math.BigDecimal;
import java.util.Currency;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/**
 * Between which prices a product is to be sold in a region.
 *
 * <p>A corridor from 100.00 to 100.00 is narrow and fine; one from 105.00 to 100.00 is upside down, which a rule reports. Immutable.
 *
 * @param id the id
 * @param product the product
 * @param region the region
 * @param lower the lowest price
 * @param upper the highest price
 * @param currency the currency of both
 * @param period when it is in force
 */
public record PriceCorridor(
        String id,
        String product,
        String region,
        BigDecimal lower,
        BigDecimal upper,
        Currency currency,
        DateRange period) {

    /** How a corridor looks as JSON. */
    public static final ObjectShape<PriceCorridor> SHAPE = Shape.object("price corridor", o -> {
        var id = o.required("id", Shapes.CODE, PriceCorridor::id);
        var product = o.required("product", Shapes.CODE, PriceCorridor::product);
        var region = o.required("region", Shapes.CODE, PriceCorridor::region);
        var lower = o.required("lower", MarketShapes.PRICE, PriceCorridor::lower);
        var upper = o.required("upper", MarketShapes.PRICE, PriceCorridor::upper);
        var currency = o.required("currency", MarketShapes.CURRENCY, PriceCorridor::currency);
        var period = o.include(MarketShapes.PERIOD, PriceCorridor::period);
        return v -> new PriceCorridor(
                v.get(id), v.get(product), v.get(region), v.get(lower), v.get(upper), v.get(currency), v.get(period));
    });

    /** Checks the prices. */
    public PriceCorridor {
        lower = MarketShapes.price("corridor " + id, lower);
        upper = MarketShapes.price("corridor " + id, upper);
    }
}
