package org.drmkit.core.market;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/**
 * What a product costs on each step from the factory to the customer, who must never pay less than the step before.
 *
 * <p>FACTORY 60.00, DISTRIBUTOR_COST 80.00, DEALER_COST 92.00, MSRP 90.00: the dealer would sell at a loss. Immutable.
 *
 * @param product the product
 * @param order the steps from the factory on
 * @param amounts the price by step; steps without one are passed over
 * @param currency the currency of all prices
 * @param period when they are in force
 */
public record PriceSteps(
        String product, List<String> order, Map<String, BigDecimal> amounts, Currency currency, DateRange period) {

    /** How the steps look as JSON. */
    public static final ObjectShape<PriceSteps> SHAPE = Shape.object("price steps", o -> {
        var product = o.required("product", Shapes.CODE, PriceSteps::product);
        var order = o.required("order", Shapes.nonEmptyListOf(Shapes.CODE), PriceSteps::order);
        var amounts = o.required("amounts", Shapes.mapOf(MarketShapes.PRICE), PriceSteps::amounts);
        var currency = o.required("currency", MarketShapes.CURRENCY, PriceSteps::currency);
        var period = o.include(MarketShapes.PERIOD, PriceSteps::period);
        return v -> new PriceSteps(v.get(product), v.get(order), v.get(amounts), v.get(currency), v.get(period));
    });

    /** Checks that every price is that of a step. */
    public PriceSteps {
        order = List.copyOf(order);
        amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
        if (!order.containsAll(amounts.keySet())) {
            throw new IllegalArgumentException(
                    "The amounts of %s must be of the steps %s, not %s.\nMaybe a step is spelt differently."
                            .formatted(product, order, amounts.keySet()));
        }
    }
}
