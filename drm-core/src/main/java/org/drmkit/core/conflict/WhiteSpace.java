package org.drmkit.core.conflict;

import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * What must be covered: every region at one depth of its tree, for every product at one depth of its tree.
 *
 * <p>Depth 1 of a tree of countries and depth 1 of product lines demand every line in every country. Immutable.
 *
 * @param regions the depth of the regions, 0 for roots
 * @param products the depth of the products, 0 for roots
 * @param without what is missing where the space is white
 */
public record WhiteSpace(int regions, int products, Without without) {

    private static final int DEEPEST = 64;

    static final ObjectShape<WhiteSpace> SHAPE = Shape.object("white space", o -> {
        var regions = o.required("regions", Shapes.integer(0, DEEPEST), WhiteSpace::regions);
        var products = o.required("products", Shapes.integer(0, DEEPEST), WhiteSpace::products);
        var without = o.required("without", Shapes.enumOf(Without.class), WhiteSpace::without);
        return v -> new WhiteSpace(v.get(regions), v.get(products), v.get(without));
    });

    /** What is missing where the space is white. */
    public enum Without {
        /** A grant that is in force. */
        GRANT,
        /** A sale in the period of sales. */
        SALE
    }
}
