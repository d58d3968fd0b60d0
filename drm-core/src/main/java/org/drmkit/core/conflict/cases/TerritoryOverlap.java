package org.drmkit.core.conflict.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.NodeSet;

/**
 * How much two territories have in common, by the weight of their regions, such as population or outlets.
 *
 * <p>A has cities of 9.4, 7.5 and 9.0 million, B has that of 7.5 and one of 5.3: they share 7.5 of 31.2, a Jaccard index of 0.2404, which is 0.2896
 * of A and 0.5859 of B. Immutable.
 *
 * @param first the weight of the first territory
 * @param second the weight of the second territory
 * @param shared the weight of what is in both
 */
public record TerritoryOverlap(BigDecimal first, BigDecimal second, BigDecimal shared) {

    private static final int PLACES = 9;

    /**
     * Weighs the regions of two grants.
     *
     * @param tree the regions
     * @param first a grant
     * @param second another one
     * @param weight the weight of a region that is a leaf of the tree, 0 or more
     * @return what they have in common in space, whatever their products and days
     */
    public static TerritoryOverlap of(
            CodeTree tree, TerritoryGrant first, TerritoryGrant second, Function<String, BigDecimal> weight) {
        return of(
                NodeSet.of(tree, first.regions(), first.exceptRegions()),
                NodeSet.of(tree, second.regions(), second.exceptRegions()),
                weight);
    }

    /**
     * Weighs two sets of regions.
     *
     * @param first some regions
     * @param second other regions of the same tree
     * @param weight the weight of a region that is a leaf of the tree, 0 or more
     * @return what they have in common
     */
    public static TerritoryOverlap of(NodeSet first, NodeSet second, Function<String, BigDecimal> weight) {
        return new TerritoryOverlap(
                weigh(first, weight), weigh(second, weight), weigh(first.intersect(second), weight));
    }

    private static BigDecimal weigh(NodeSet set, Function<String, BigDecimal> weight) {
        CodeTree tree = set.tree();
        return set.nodes().stream()
                .filter(tree::isLeaf)
                .mapToObj(tree::code)
                .map(weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Returns what is shared beside all that either has.
     *
     * @return the Jaccard index with nine places, 0 if neither has anything
     */
    public BigDecimal jaccard() {
        return share(first.add(second).subtract(shared));
    }

    /**
     * Returns what is shared beside the first.
     *
     * @return the share with nine places
     */
    public BigDecimal shareOfFirst() {
        return share(first);
    }

    /**
     * Returns what is shared beside the second.
     *
     * @return the share with nine places
     */
    public BigDecimal shareOfSecond() {
        return share(second);
    }

    private BigDecimal share(BigDecimal of) {
        return of.signum() == 0
                ? BigDecimal.ZERO
                : Fraction.of(shared).dividedBy(Fraction.of(of)).rounded(PLACES, RoundingMode.HALF_UP);
    }
}
