package org.drmkit.core.conflict.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.trade.internal.LedgerColumns;
import org.drmkit.core.tree.CodeTree;
import org.jspecify.annotations.Nullable;

/** What was sold where findings are, as far as the scene's sales tell. */
public final class BoxSales {

    private static final String REST = "/..";

    private final ConflictScene scene;
    private final CodeTree regionTree;
    private final CodeTree productTree;

    /**
     * Makes the sales of a scene.
     *
     * @param scene the scene
     */
    public BoxSales(ConflictScene scene) {
        this.scene = scene;
        this.regionTree = scene.grants().regionTree();
        this.productTree = scene.grants().productTree();
    }

    /**
     * Returns the revenue in the regions and channels of a finding, from its products, on all days of the scene's sales: what was sold there is
     * what is at risk there.
     *
     * @param finding the finding
     * @return the revenue; empty if no sales are known or the finding names no place
     */
    public Optional<BigDecimal> revenue(Finding finding) {
        BigDecimal told = finding.figures().get("amount");
        boolean isNowhere = finding.regions().isEmpty() || finding.products().isEmpty();
        return told != null
                ? Optional.of(told)
                : isNowhere || scene.sales().lines().length == 0 ? Optional.empty() : Optional.of(sum(finding));
    }

    private BigDecimal sum(Finding finding) {
        NetSales sales = scene.sales();
        LedgerColumns columns = sales.columns();
        int[] regions = scene.grants().regions().nodes(columns.region().codes());
        int[] products = scene.grants().products().nodes(columns.product().codes());
        List<int[]> inRegions = bounds(regionTree, finding.regions());
        List<int[]> inProducts = bounds(productTree, finding.products());
        ExactSum sum = new ExactSum();
        for (int line : sales.lines()) {
            int region = columns.region().at(line);
            if (region >= 0
                    && contains(inRegions, regions[region])
                    && contains(inProducts, products[columns.product().at(line)])
                    && isThrough(finding, columns.channel().text(line))) {
                sum.add(sales.amount().at(line));
            }
        }
        return sales.amount().decimal(sum.value());
    }

    private static boolean isThrough(Finding finding, @Nullable String channel) {
        return finding.channels()
                .map(channels -> channel != null && channels.contains(channel))
                .orElse(true);
    }

    /** Returns the nodes of the evidence; of a rest, the node itself. */
    private static List<int[]> bounds(CodeTree tree, List<String> evidence) {
        List<int[]> bounds = new ArrayList<>();
        for (String code : evidence) {
            boolean isRest = code.endsWith(REST);
            int node = tree.node(isRest ? code.substring(0, code.length() - REST.length()) : code);
            if (node >= 0) {
                bounds.add(new int[] {node, isRest ? node + 1 : tree.last(node)});
            }
        }
        return bounds;
    }

    private static boolean contains(List<int[]> bounds, int node) {
        return bounds.stream().anyMatch(range -> range[0] <= node && node < range[1]);
    }
}
