package org.drmkit.core.conflict.internal;

import java.util.BitSet;
import java.util.function.BiConsumer;
import org.drmkit.core.tree.NodeSet;

/** The cells of regions at one depth and products at another, of which those that are served are marked. */
final class Grid {

    private final Layer regions;
    private final Layer products;
    private final BitSet[] rows;

    Grid(Layer regions, Layer products) {
        this.regions = regions;
        this.products = products;
        this.rows = new BitSet[regions.size()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new BitSet(products.size());
        }
    }

    /** Marks the cell of a region and a product, if there is one at or above them. */
    void mark(int region, int product) {
        int row = regions.place(region);
        int column = products.place(product);
        if (row >= 0 && column >= 0) {
            rows[row].set(column);
        }
    }

    /** Marks every cell that shares area with both. */
    void mark(NodeSet regionSet, NodeSet productSet) {
        BitSet columns = products.places(productSet);
        regions.places(regionSet).stream().forEach(row -> rows[row].or(columns));
    }

    /** Passes on the codes of the cells that are not marked, by region and then by product. */
    void eachUnmarked(BiConsumer<String, String> cells) {
        for (int row = 0; row < rows.length; row++) {
            int column = rows[row].nextClearBit(0);
            while (column < products.size()) {
                cells.accept(regions.code(row), products.code(column));
                column = rows[row].nextClearBit(column + 1);
            }
        }
    }
}
