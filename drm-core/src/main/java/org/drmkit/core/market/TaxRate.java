package org.drmkit.core.market;

import java.math.BigDecimal;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/**
 * The tax on sales in a region and all under it that have no rate of their own.
 *
 * <p>At 19 %, 119.00 with tax is 100.00 without. Immutable.
 *
 * @param region the region
 * @param rate the tax as a share of the price without tax
 * @param period when it is in force
 */
public record TaxRate(String region, BigDecimal rate, DateRange period) {

    /** How a tax rate looks as JSON. */
    public static final ObjectShape<TaxRate> SHAPE = Shape.object("tax rate", o -> {
        var region = o.required("region", Shapes.CODE, TaxRate::region);
        var rate = o.required("rate", MarketShapes.COST, TaxRate::rate);
        var period = o.include(MarketShapes.PERIOD, TaxRate::period);
        return v -> new TaxRate(v.get(region), v.get(rate), v.get(period));
    });

    /** Checks the rate. */
    public TaxRate {
        rate = MarketShapes.cost("tax rate of " + region, rate);
    }
}
