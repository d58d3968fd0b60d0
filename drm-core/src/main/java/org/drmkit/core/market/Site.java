package org.drmkit.core.market;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * Where a dealer sells a brand from, or means to.
 *
 * <p>A site in St. Louis protected for 6 miles keeps a proposed one 5.5 miles away, and not one 7 miles away. Immutable.
 *
 * @param id the id
 * @param dealer the dealer
 * @param brand the brand
 * @param latitude degrees north
 * @param longitude degrees east
 * @param radiusMiles within how many statute miles it is protected from others, empty if it is not
 * @param isProposed true if it does not exist yet
 */
public record Site(
        String id,
        String dealer,
        String brand,
        BigDecimal latitude,
        BigDecimal longitude,
        Optional<BigDecimal> radiusMiles,
        boolean isProposed) {

    /** How a site looks as JSON. */
    public static final ObjectShape<Site> SHAPE = Shape.object("site", o -> {
        var id = o.required("id", Shapes.CODE, Site::id);
        var dealer = o.required("dealer", Shapes.CODE, Site::dealer);
        var brand = o.required("brand", Shapes.CODE, Site::brand);
        var latitude = o.required("lat", degrees(90), Site::latitude);
        var longitude = o.required("lon", degrees(180), Site::longitude);
        var radius = o.optional("radiusMiles", MarketShapes.PRICE, Site::radiusMiles);
        var proposed = o.withDefault("proposed", Shapes.BOOL, false, Site::isProposed);
        return v -> new Site(
                v.get(id),
                v.get(dealer),
                v.get(brand),
                v.get(latitude),
                v.get(longitude),
                v.get(radius),
                v.get(proposed));
    });

    /** Checks the degrees. */
    public Site {
        check(id, latitude, 90);
        check(id, longitude, 180);
    }

    private static Shape<BigDecimal> degrees(int most) {
        return Shapes.DECIMAL.where("degrees from -" + most + " to " + most, degrees -> isWithin(degrees, most));
    }

    private static boolean isWithin(BigDecimal degrees, int most) {
        return degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static void check(String id, BigDecimal degrees, int most) {
        if (!isWithin(degrees, most)) {
            throw new IllegalArgumentException(
                    "The degrees (%s) of the site %s must be from -%s to %s.\nMaybe latitude and longitude are swapped."
                            .formatted(degrees, id, most, most));
        }
    }
}
