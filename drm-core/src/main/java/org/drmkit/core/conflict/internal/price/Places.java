package org.drmkit.core.conflict.internal.price;

import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.tree.CodeTree;

/** Regions and products by their codes: which of them lie above which. */
final class Places {

    private final CodeTree regions;
    private final CodeTree products;

    Places(ConflictScene scene) {
        regions = scene.grants().regionTree();
        products = scene.grants().productTree();
    }

    CodeTree regions() {
        return regions;
    }

    CodeTree products() {
        return products;
    }

    boolean isRegionIn(String outer, String inner) {
        return isIn(regions, outer, inner);
    }

    boolean isProductIn(String outer, String inner) {
        return isIn(products, outer, inner);
    }

    private static boolean isIn(CodeTree tree, String outer, String inner) {
        int above = tree.node(outer);
        int below = tree.node(inner);
        return outer.equals(inner) || (above >= 0 && below >= 0 && tree.isAncestorOrSelf(above, below));
    }

    /** Returns a region and all above it, the nearest first. */
    List<String> upFromRegion(String code) {
        return up(regions, code);
    }

    /** Returns a product and all above it, the nearest first. */
    List<String> upFromProduct(String code) {
        return up(products, code);
    }

    private static List<String> up(CodeTree tree, String code) {
        List<String> codes = new ArrayList<>();
        codes.add(code);
        for (int node = tree.node(code); node >= 0; node = tree.parent(node)) {
            if (!tree.code(node).equals(code)) {
                codes.add(tree.code(node));
            }
        }
        return codes;
    }
}
