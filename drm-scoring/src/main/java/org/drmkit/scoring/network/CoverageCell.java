package org.drmkit.scoring.network;

import java.util.List;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * How many dealers may sell a product line in a region.
 *
 * @param region the code of the region, empty if there are no regions
 * @param product the code of the product line, empty if there are no products
 * @param dealers the dealers with a grant in force for all or a part of it, in order
 * @param isWhole whether one of their grants is for all of it
 */
public record CoverageCell(String region, String product, List<String> dealers, boolean isWhole) {

    static final Shape<CoverageCell> SHAPE = Shape.object("coverage", o -> {
        var region = o.withDefault("region", Shapes.CODE, "", CoverageCell::region);
        var product = o.withDefault("product", Shapes.CODE, "", CoverageCell::product);
        var dealers = o.required("dealers", Shapes.listOf(Shapes.CODE), CoverageCell::dealers);
        var whole = o.required("whole", Shapes.BOOL, CoverageCell::isWhole);
        return v -> new CoverageCell(v.get(region), v.get(product), v.get(dealers), v.get(whole));
    });

    /** Keeps the dealers. */
    public CoverageCell {
        dealers = List.copyOf(dealers);
    }

    /**
     * Checks if nobody may sell here.
     *
     * @return true if there is no dealer
     */
    public boolean isWhite() {
        return dealers.isEmpty();
    }

    /**
     * Returns what is looked at.
     *
     * @return region and product line
     */
    public String name() {
        return region + " x " + product;
    }
}
