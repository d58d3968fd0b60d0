package org.drmkit.core.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A set of nodes of one tree: some subtrees minus others.
 *
 * <p>Zhejiang (33) except Hangzhou (3301) is a set. A node is in it if it or a node above is included and neither it
 * nor a node above is excepted. Inside it is a sorted list of disjoint intervals of node numbers.
 *
 * <p>Two questions must not be mixed up. {@link #contains} is about codes: is a trade line with the code 33 meant? All
 * else that counts is about area, which only leaves have: if Zhejiang's children are complete and all of them are
 * excepted, then {@link #isEmpty} although the node 33 itself is left over.
 *
 * <p>Immutable, thread-safe; equal if they hold the same nodes of equal trees.
 */
public final class NodeSet {

    private final CodeTree tree;
    private final int[] bounds;

    private NodeSet(CodeTree tree, int[] bounds) {
        this.tree = tree;
        this.bounds = bounds;
    }

    /**
     * Returns all nodes of a tree.
     *
     * @param tree  the tree
     * @return the set
     */
    public static NodeSet all(CodeTree tree) {
        return new NodeSet(tree, tree.size() == 0 ? Intervals.NONE : new int[] {0, tree.size()});
    }

    /**
     * Returns no node of a tree.
     *
     * @param tree  the tree
     * @return the set
     */
    public static NodeSet none(CodeTree tree) {
        return new NodeSet(tree, Intervals.NONE);
    }

    /**
     * Returns the subtree of a node.
     *
     * @param tree  the tree
     * @param node  the root of the subtree
     * @return the set
     */
    public static NodeSet of(CodeTree tree, int node) {
        return new NodeSet(tree, new int[] {node, tree.last(node)});
    }

    /**
     * Returns some subtrees minus others.
     *
     * @param tree  the tree
     * @param includes  the codes whose subtrees are in
     * @param excepts  the codes whose subtrees are out, whatever includes them
     * @return the set
     * @throws IllegalArgumentException if the tree does not know a code; all unknown ones are named
     */
    public static NodeSet of(CodeTree tree, Collection<String> includes, Collection<String> excepts) {
        List<String> unknown = new ArrayList<>(includes);
        unknown.addAll(excepts);
        unknown.removeIf(tree::contains);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The codes %s must be codes of the tree (%s).\nMaybe %s."
                    .formatted(unknown, tree, tree.nearest(unknown.get(0)).orElse("they belong to another tree")));
        }
        return subtrees(tree, includes).minus(subtrees(tree, excepts));
    }

    private static NodeSet subtrees(CodeTree tree, Collection<String> codes) {
        return new NodeSet(
                tree,
                Intervals.ofSubtrees(tree, codes.stream().mapToInt(tree::node).toArray()));
    }

    /**
     * Returns the tree.
     *
     * @return the tree whose nodes these are
     */
    public CodeTree tree() {
        return tree;
    }

    /**
     * Checks if a node is in the set.
     *
     * @param node  the node
     * @return true if it is in one of the intervals
     */
    public boolean contains(int node) {
        return Intervals.contains(bounds, node);
    }

    /**
     * Checks if a code is in the set.
     *
     * @param code  the code
     * @return true if the tree knows it and its node is in the set
     */
    public boolean contains(String code) {
        return tree.contains(code) && contains(tree.node(code));
    }

    /**
     * Checks if the sets share area, without making their intersection.
     *
     * @param other  a set of an equal tree
     * @return true if a leaf is in both
     * @throws IllegalArgumentException if the trees differ
     */
    public boolean meets(NodeSet other) {
        checkTree(other);
        int i = 0;
        int j = 0;
        while (i < bounds.length && j < other.bounds.length) {
            int from = Math.max(bounds[i], other.bounds[j]);
            int to = Math.min(bounds[i + 1], other.bounds[j + 1]);
            if (from < to && tree.leavesBefore(from) < tree.leavesBefore(to)) {
                return true;
            }
            i += bounds[i + 1] == to ? 2 : 0;
            j += other.bounds[j + 1] == to ? 2 : 0;
        }
        return false;
    }

    /**
     * Returns the nodes that are in both sets.
     *
     * @param other  a set of an equal tree
     * @return the intersection
     * @throws IllegalArgumentException if the trees differ
     */
    public NodeSet intersect(NodeSet other) {
        return combined(other, (here, there) -> here && there);
    }

    /**
     * Returns the nodes that are in one of the sets or in both.
     *
     * @param other  a set of an equal tree
     * @return the union
     * @throws IllegalArgumentException if the trees differ
     */
    public NodeSet union(NodeSet other) {
        return combined(other, (here, there) -> here || there);
    }

    /**
     * Returns the nodes that are in this set and not in the other.
     *
     * @param other  a set of an equal tree
     * @return the difference
     * @throws IllegalArgumentException if the trees differ
     */
    public NodeSet minus(NodeSet other) {
        return combined(other, (here, there) -> here && !there);
    }

    /**
     * Checks if all area of another set lies in this one.
     *
     * @param other  a set of an equal tree
     * @return true if every leaf of the other is in this one
     * @throws IllegalArgumentException if the trees differ
     */
    public boolean covers(NodeSet other) {
        return other.minus(this).isEmpty();
    }

    private NodeSet combined(NodeSet other, Intervals.Rule rule) {
        checkTree(other);
        return new NodeSet(tree, Intervals.combine(bounds, other.bounds, rule));
    }

    private void checkTree(NodeSet other) {
        if (!tree.equals(other.tree)) {
            throw new IllegalArgumentException(
                    "The sets must be of one tree, not of two (%s and %s).\nMaybe one is of another version."
                            .formatted(tree, other.tree));
        }
    }

    /**
     * Checks if the set has no area.
     *
     * @return true if there is no leaf in it
     */
    public boolean isEmpty() {
        return leafCount() == 0;
    }

    /**
     * Returns the number of leaves.
     *
     * @return how many leaves are in the set
     */
    public int leafCount() {
        return leavesIn(0, tree.size());
    }

    private int leavesIn(int from, int to) {
        int count = 0;
        for (int i = Intervals.firstEndingAfter(bounds, from); i < bounds.length && bounds[i] < to; i += 2) {
            count += tree.leavesBefore(Math.min(to, bounds[i + 1])) - tree.leavesBefore(Math.max(from, bounds[i]));
        }
        return count;
    }

    /**
     * Returns the intervals.
     *
     * @return ascending bounds by two: the first node in, the first node out again
     */
    public int[] intervals() {
        return bounds.clone();
    }

    /**
     * Returns the nodes, for code that asks many times.
     *
     * @return a bit for each node
     */
    public BitSet nodes() {
        BitSet nodes = new BitSet(tree.size());
        for (int i = 0; i < bounds.length; i += 2) {
            nodes.set(bounds[i], bounds[i + 1]);
        }
        return nodes;
    }

    /**
     * Returns the codes of the largest subtrees that make up the area of the set.
     *
     * <p>Zhejiang except Hangzhou, with the cities 3301 and 3302, is [3302]; both cities together are [33] if Zhejiang
     * has no other. What is left of a node whose children are not complete is no subtree: see {@link #rests()}.
     *
     * @return the codes in the order of the nodes
     */
    public List<String> maximalNodes() {
        List<String> codes = new ArrayList<>();
        walk(node -> codes.add(tree.code(node)), rest -> {});
        return List.copyOf(codes);
    }

    /**
     * Returns the codes of which only the rest is in the set, the part that no child in the tree covers.
     *
     * @return the codes, in the order of the nodes, of incomplete nodes that are in the set while some leaf below is
     *     not
     */
    public List<String> rests() {
        List<String> codes = new ArrayList<>();
        walk(node -> {}, rest -> codes.add(tree.code(rest)));
        return List.copyOf(codes);
    }

    private void walk(IntConsumer whole, IntConsumer rest) {
        int end = bounds.length == 0 ? 0 : bounds[bounds.length - 1];
        int node = bounds.length == 0 ? 0 : tree.ancestorAtDepth(bounds[0], 0);
        while (node < end) {
            int inside = leavesIn(node, tree.last(node));
            boolean isWhole = inside > 0 && inside == tree.leaves(node);
            if (isWhole) {
                whole.accept(node);
            } else if (tree.isLeaf(node) && contains(node)) {
                rest.accept(node);
            }
            node = isWhole || inside == 0 ? tree.last(node) : node + 1;
        }
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof NodeSet other && Arrays.equals(bounds, other.bounds) && tree.equals(other.tree);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    /**
     * Returns the largest subtrees.
     *
     * @return such as {@code [3302]}; a rest is written {@code US/..}
     */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(maximalNodes());
        rests().forEach(code -> parts.add(code + "/.."));
        return parts.toString();
    }
}
