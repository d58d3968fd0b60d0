package org.drmkit.core.relation.jointplan;

import java.math.BigDecimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Decimals;

/**
 * Something that a side puts into a plan, and what it is worth.
 *
 * <p>Ten days of people of OEM, valued at CNY 30,000.00. Giving without a value cannot be compared.
 *
 * @param side the id of the side that gives it
 * @param kind what it is
 * @param quantity how much: an amount, days, pieces, feeds
 * @param value what both sides agree that it is worth
 */
public record Resource(String side, Kind kind, BigDecimal quantity, Money value) {

    /** What a side can put in. */
    public enum Kind {
        /** Money. */
        MONEY,
        /** Days of people. */
        PEOPLE_DAYS,
        /** Goods. */
        STOCK,
        /** Data. */
        DATA
    }

    /** A resource as JSON: {@code {"side": "OEM", "kind": "PEOPLE_DAYS", "quantity": 10, "value": "CNY 30000.00"}}. */
    public static final Shape<Resource> SHAPE = Shape.object("resource", o -> {
        var side = o.required("side", Shapes.CODE, Resource::side);
        var kind = o.required("kind", Shapes.enumOf(Kind.class), Resource::kind);
        var quantity = o.required(
                "quantity",
                Shapes.DECIMAL.where("a quantity above 0", value -> value.signum() > 0),
                Resource::quantity);
        var value = o.required("value", Money.SHAPE, Resource::value);
        return v -> new Resource(v.get(side), v.get(kind), v.get(quantity), v.get(value));
    });

    /** Checks the quantity and the value. */
    public Resource {
        if (quantity.signum() <= 0 || value.isNegative()) {
            throw new IllegalArgumentException(
                    "The resource of %s must be more than nothing (%s) and worth no less than nothing (%s).\nMaybe it is the other side's."
                            .formatted(side, quantity, value));
        }
        quantity = Decimals.canonical(quantity);
    }
}
