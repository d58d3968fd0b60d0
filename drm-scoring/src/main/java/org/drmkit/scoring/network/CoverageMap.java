package org.drmkit.scoring.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.NodeSet;

/** Who may sell which product line in which region on a day. */
final class CoverageMap {

    private final Side regions;
    private final Side products;
    private final List<TerritoryGrant> grants;

    CoverageMap(DealerNetwork network, int regionDepth, int productDepth, LocalDate day) {
        this.regions = new Side(
                network.schema().regions(), regionDepth, grant -> grant.regions(), grant -> grant.exceptRegions());
        this.products = new Side(
                network.schema().products(), productDepth, grant -> grant.products(), grant -> grant.exceptProducts());
        this.grants = network.grants().stream()
                .filter(grant ->
                        grant.period().filter(days -> days.contains(day)).isPresent())
                .toList();
    }

    /** One of the two trees; without one there is a single place that every grant covers. */
    private record Side(
            Optional<CodeTree> tree,
            int depth,
            Function<TerritoryGrant, Set<String>> includes,
            Function<TerritoryGrant, Set<String>> excepts) {

        List<NodeSet> nodes() {
            return tree.stream()
                    .flatMap(known -> IntStream.range(0, known.size())
                            .filter(node -> known.depth(node) == depth)
                            .mapToObj(node -> NodeSet.of(known, node)))
                    .toList();
        }

        NodeSet granted(CodeTree known, TerritoryGrant grant) {
            List<String> codes =
                    includes.apply(grant).stream().filter(known::contains).toList();
            List<String> less =
                    excepts.apply(grant).stream().filter(known::contains).toList();
            return codes.isEmpty() ? NodeSet.none(known) : NodeSet.of(known, codes, less);
        }

        boolean meets(Optional<NodeSet> node, TerritoryGrant grant) {
            return node.isEmpty() || node.orElseThrow().meets(granted(tree.orElseThrow(), grant));
        }

        boolean covers(Optional<NodeSet> node, TerritoryGrant grant) {
            return node.isEmpty() || granted(tree.orElseThrow(), grant).covers(node.orElseThrow());
        }

        List<Optional<NodeSet>> places() {
            return tree.isEmpty()
                    ? List.of(Optional.empty())
                    : nodes().stream().map(Optional::of).toList();
        }
    }

    List<CoverageCell> cells() {
        List<CoverageCell> cells = new ArrayList<>();
        for (Optional<NodeSet> region : regions.places()) {
            for (Optional<NodeSet> product : products.places()) {
                cells.add(cell(region, product));
            }
        }
        return cells;
    }

    private CoverageCell cell(Optional<NodeSet> region, Optional<NodeSet> product) {
        List<TerritoryGrant> here = grants.stream()
                .filter(grant -> regions.meets(region, grant) && products.meets(product, grant))
                .toList();
        boolean whole =
                here.stream().anyMatch(grant -> regions.covers(region, grant) && products.covers(product, grant));
        return new CoverageCell(
                code(region),
                code(product),
                here.stream().map(TerritoryGrant::dealer).distinct().sorted().toList(),
                whole);
    }

    private static String code(Optional<NodeSet> node) {
        return node.map(set -> set.maximalNodes().get(0)).orElse("");
    }
}
