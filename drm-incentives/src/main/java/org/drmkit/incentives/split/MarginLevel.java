package org.drmkit.incentives.split;

import java.math.BigDecimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * A level of supply with the price at which it sells. Immutable.
 *
 * @param name the level, such as {@code dealer}
 * @param price the price of a unit
 */
public record MarginLevel(String name, BigDecimal price) {

    static final Shape<MarginLevel> SHAPE = Shape.object("level", o -> {
        var name = o.required("name", Shapes.TEXT, MarginLevel::name);
        var price =
                o.required("price", Shapes.DECIMAL.where("a price above 0", p -> p.signum() > 0), MarginLevel::price);
        return v -> new MarginLevel(v.get(name), v.get(price));
    });

    /** Keeps numbers without the zeros at their end, so that equal ones are equal. */
    public MarginLevel {
        price = Decimals.canonical(price);
    }
}
