package org.drmkit.core.market;

import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * From which day on a product may be offered and sold.
 *
 * <p>On sale from 1 March, it must not be offered on 28 February. Immutable.
 *
 * @param product the product and all under it
 * @param region the region and all under it, empty for everywhere
 * @param onSale the first day
 */
public record Launch(String product, Optional<String> region, LocalDate onSale) {

    /** How a launch looks as JSON. */
    public static final ObjectShape<Launch> SHAPE = Shape.object("launch", o -> {
        var product = o.required("product", Shapes.CODE, Launch::product);
        var region = o.optional("region", Shapes.CODE, Launch::region);
        var onSale = o.required("onSale", Shapes.DATE, Launch::onSale);
        return v -> new Launch(v.get(product), v.get(region), v.get(onSale));
    });
}
