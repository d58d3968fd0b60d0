package org.drmkit.core.market;

import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/**
 * How many units that were sold to a dealer have been scanned in a region.
 *
 * <p>Of 400 units of AC-100 that D1 bought, 40 were scanned in Ningbo, 55 times: the units count, not the scans. Where a scan came from is
 * personal data as soon as it is tied to a consumer; only the region belongs here. Immutable.
 *
 * @param dealer the dealer to whom the units were sold
 * @param product the product
 * @param region where they were scanned
 * @param distinctUnits how many of them
 * @param scanEvents how often
 * @param period when they were scanned
 */
public record ScanCount(
        String dealer, String product, String region, int distinctUnits, int scanEvents, DateRange period) {

    private static final Shape<Integer> COUNT = Shapes.integer(0, Integer.MAX_VALUE);

    /** How a count looks as JSON. */
    public static final ObjectShape<ScanCount> SHAPE = Shape.object("scan count", o -> {
        var dealer = o.required("dealer", Shapes.CODE, ScanCount::dealer);
        var product = o.required("product", Shapes.CODE, ScanCount::product);
        var region = o.required("region", Shapes.CODE, ScanCount::region);
        var units = o.required("distinctUnits", COUNT, ScanCount::distinctUnits);
        var events = o.withDefault("scanEvents", COUNT, 0, ScanCount::scanEvents);
        var period = o.include(MarketShapes.PERIOD, ScanCount::period);
        return v ->
                new ScanCount(v.get(dealer), v.get(product), v.get(region), v.get(units), v.get(events), v.get(period));
    });

    /** Checks the counts. */
    public ScanCount {
        if (distinctUnits < 0 || scanEvents < 0) {
            throw new IllegalArgumentException(
                    "The units (%s) and scans (%s) of %s must be 0 or more.\nMaybe the sign is wrong."
                            .formatted(distinctUnits, scanEvents, dealer));
        }
    }
}
