package org.drmkit.core.conflict.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.trade.internal.Codes;
import org.drmkit.core.tree.CodeEntry;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.NodeSet;
import org.jspecify.annotations.Nullable;

/**
 * The regions of all grants, or their products: the subtrees that each includes, and what it carves out of them.
 *
 * <p>Codes that the tree does not know are left out here; the rule for unresolved codes reports them. Where the network has no tree, every
 * code that a grant names is one without parent.
 */
final class Axis {

    private final CodeTree tree;
    private final List<TerritoryGrant> grants;
    private final Function<TerritoryGrant, SortedSet<String>> includes;
    private final Function<TerritoryGrant, SortedSet<String>> excepts;
    private final int[][] nodes;
    private final boolean[] whole;
    private final AtomicReferenceArray<@Nullable NodeSet> extents;

    private Axis(
            Optional<CodeTree> tree,
            List<TerritoryGrant> grants,
            Function<TerritoryGrant, SortedSet<String>> includes,
            Function<TerritoryGrant, SortedSet<String>> excepts) {
        this.grants = grants;
        this.includes = includes;
        this.excepts = excepts;
        this.tree = tree.orElseGet(this::flatTree);
        this.nodes =
                grants.stream().map(grant -> subtrees(includes.apply(grant))).toArray(int[][]::new);
        this.whole = new boolean[grants.size()];
        for (int grant = 0; grant < whole.length; grant++) {
            boolean hasArea = Arrays.stream(nodes[grant]).allMatch(node -> tree().leaves(node) > 0);
            whole[grant] = hasArea && excepts.apply(grants.get(grant)).isEmpty();
        }
        this.extents = new AtomicReferenceArray<>(grants.size());
    }

    static Axis ofRegions(Optional<CodeTree> tree, List<TerritoryGrant> grants) {
        return new Axis(tree, grants, TerritoryGrant::regions, TerritoryGrant::exceptRegions);
    }

    static Axis ofProducts(Optional<CodeTree> tree, List<TerritoryGrant> grants) {
        return new Axis(tree, grants, TerritoryGrant::products, TerritoryGrant::exceptProducts);
    }

    private CodeTree flatTree() {
        SortedSet<String> codes = new TreeSet<>();
        grants.forEach(grant -> {
            codes.addAll(includes.apply(grant));
            codes.addAll(excepts.apply(grant));
        });
        return CodeTree.of(codes.stream()
                .filter(code -> !code.isBlank())
                .map(CodeEntry::root)
                .toList());
    }

    /** Returns the largest of some subtrees, ascending. */
    private int[] subtrees(Collection<String> codes) {
        int[] sorted = new int[codes.size()];
        int size = 0;
        for (String code : codes) {
            sorted[size++] = tree.node(code);
        }
        Arrays.sort(sorted);
        int count = 0;
        int end = 0;
        for (int node : sorted) {
            if (node >= end) {
                end = tree.last(node);
                sorted[count++] = node;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    CodeTree tree() {
        return tree;
    }

    /** Returns the subtrees that a grant includes, disjoint and ascending; those of retired codes may have no area. */
    int[] nodes(int grant) {
        return nodes[grant];
    }

    /** Checks if a grant covers all of the subtrees that it includes, and each has area. */
    boolean isWhole(int grant) {
        return whole[grant];
    }

    /** Checks if a grant covers one subtree. */
    boolean isPlain(int grant) {
        return nodes[grant].length == 1 && whole[grant];
    }

    /** Returns what a grant covers; it is made once for each grant, by whichever thread. */
    NodeSet extent(int grant) {
        NodeSet made = extents.get(grant);
        if (made == null) {
            made = isPlain(grant) ? NodeSet.of(tree, nodes[grant][0]) : carvedOut(grants.get(grant));
            extents.set(grant, made);
        }
        return made;
    }

    private NodeSet carvedOut(TerritoryGrant grant) {
        return NodeSet.of(tree, known(includes.apply(grant)), known(excepts.apply(grant)));
    }

    private List<String> known(Collection<String> codes) {
        return codes.stream().filter(tree::contains).toList();
    }

    /** Checks if a node, which a grant and one of an axis over the same tree include both, is the first such node. */
    boolean isFirstShared(int grant, Axis axis, int other, int node) {
        int[] left = nodes[grant];
        int[] right = axis.nodes[other];
        return isOnly(left, node) || isOnly(right, node) || firstShared(left, right) == node;
    }

    private static boolean isOnly(int[] nodes, int node) {
        return nodes.length == 1 && nodes[0] == node;
    }

    private int firstShared(int[] left, int[] right) {
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            int deeper = Math.max(left[i], right[j]);
            if (tree.isAncestorOrSelf(Math.min(left[i], right[j]), deeper)) {
                return deeper;
            }
            if (left[i] < right[j]) {
                i++;
            } else {
                j++;
            }
        }
        return -1;
    }

    /** Checks if a grant and one of an axis over the same tree, which include one node both, do not carve it out. */
    boolean meets(int grant, Axis axis, int other) {
        return (whole[grant] && axis.whole[other]) || extent(grant).meets(axis.extent(other));
    }

    /** Returns the node of each code of a ledger, -1 for those that no grant names. */
    int[] nodes(Codes codes) {
        return codes.texts().stream().mapToInt(tree::node).toArray();
    }
}
