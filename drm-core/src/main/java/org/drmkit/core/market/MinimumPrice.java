package org.drmkit.core.market;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/**
 * The lowest price at which a product may be advertised (MAP): a policy about adverts, which says nothing about sales.
 *
 * <p>AC-100 may not be advertised in the United States below 100.00, and from 20 to 30 November not below 80.00: the second policy overrides
 * the first while it is in force. Immutable.
 *
 * @param id the id
 * @param product the product, or one above it
 * @param region the region, or one above it
 * @param amount the lowest price of a unit
 * @param currency the currency of the price
 * @param basis whether prices are compared with or without tax
 * @param period when it is in force
 * @param overrides the policy whose place it takes
 */
public record MinimumPrice(
        String id,
        String product,
        String region,
        BigDecimal amount,
        Currency currency,
        Basis basis,
        DateRange period,
        Optional<String> overrides) {

    /** How such a policy looks as JSON. */
    public static final ObjectShape<MinimumPrice> SHAPE = Shape.object("minimum price", o -> {
        var id = o.required("id", Shapes.CODE, MinimumPrice::id);
        var product = o.required("product", Shapes.CODE, MinimumPrice::product);
        var region = o.required("region", Shapes.CODE, MinimumPrice::region);
        var amount = o.required("amount", MarketShapes.PRICE, MinimumPrice::amount);
        var currency = o.required("currency", MarketShapes.CURRENCY, MinimumPrice::currency);
        var basis = o.withDefault("basis", Shapes.enumOf(Basis.class), Basis.NET, MinimumPrice::basis);
        var period = o.include(MarketShapes.PERIOD, MinimumPrice::period);
        var overrides = o.optional("overrides", Shapes.CODE, MinimumPrice::overrides);
        return v -> new MinimumPrice(
                v.get(id),
                v.get(product),
                v.get(region),
                v.get(amount),
                v.get(currency),
                v.get(basis),
                v.get(period),
                v.get(overrides));
    });

    /** Checks the price. */
    public MinimumPrice {
        amount = MarketShapes.price("minimum price " + id, amount);
    }

    /** Whether a price is meant with or without tax. */
    public enum Basis {
        /** Without tax. */
        NET,
        /** With tax. */
        GROSS
    }
}
