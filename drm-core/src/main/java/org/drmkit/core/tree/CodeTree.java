package org.drmkit.core.tree;

import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drmkit.core.json.Nearest;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * A tree of codes, such as regions or products, whose nodes are numbered in pre-order.
 *
 * <p>The subtree of a node is the interval from its number to {@link #last}: in a tree of CN, 33 and 3301 one below the
 * other, followed by 3302, the numbers are 0, 1, 2 and 3, and everything in 33 is [1, 4). Siblings are in the order of
 * their code points, so that the numbers do not depend on the order of the lines. There may be several roots, or none
 * at all.
 *
 * <p>A <em>leaf</em> is a node with area of its own: a valid code that has no valid code below it, or whose children
 * are not complete, in which case the leaf is the rest that no child covers. Leaves have a numbering of their own, in
 * the same order. A retired code keeps its place but is no leaf.
 *
 * <p>It is one version of the tree, and not a graph: a code has one parent. Immutable, thread-safe; equal by content.
 */
public final class CodeTree {

    /** A list of {@link CodeEntry} lines in any order. */
    public static final Shape<CodeTree> SHAPE = Shapes.listOf(CodeEntry.SHAPE).map(CodeTree::of, CodeTree::entries);

    private static final int NONE = -1;

    private final CodeEntry[] entries;
    private final int[] parents;
    private final int[] lasts;
    private final int[] depths;
    private final int[] leavesBefore;
    private final int[] leafNodes;
    private final Map<String, Integer> nodes;

    private CodeTree(List<CodeEntry> lines, TreeCheck check) {
        Numbering numbering = new Numbering(lines, check.parents);
        entries = Arrays.stream(numbering.lines).mapToObj(lines::get).toArray(CodeEntry[]::new);
        parents = numbering.parents;
        lasts = numbering.lasts;
        depths = numbering.depths;
        nodes = check.lines;
        nodes.replaceAll((code, line) -> numbering.nodes[line]);
        boolean[] isLeaf = Leaves.of(entries, parents);
        leavesBefore = Leaves.before(isLeaf);
        leafNodes = Leaves.nodes(isLeaf);
    }

    /**
     * Returns the tree of some lines.
     *
     * @param lines  the lines in any order
     * @return the tree
     * @throws IllegalArgumentException if a code occurs twice, a parent or successor is unknown, or a code lies below
     *     itself;
     *     with every such problem and the position of its line
     */
    public static CodeTree of(List<CodeEntry> lines) {
        List<CodeEntry> copy = List.copyOf(lines);
        return new CodeTree(copy, new TreeCheck(copy));
    }

    /**
     * Starts a tree.
     *
     * @return a builder without lines
     */
    public static CodeTreeBuilder builder() {
        return new CodeTreeBuilder();
    }

    /**
     * Returns the number of nodes, retired ones included.
     *
     * @return 0 or more; nodes are numbered below it
     */
    public int size() {
        return entries.length;
    }

    /**
     * Returns the node of a code.
     *
     * @param code  the code
     * @return its number, -1 if the tree does not know the code
     */
    public int node(String code) {
        return nodes.getOrDefault(code, NONE);
    }

    /**
     * Checks if the tree knows a code.
     *
     * @param code  the code
     * @return true if it is a code of the tree, valid or retired
     */
    public boolean contains(String code) {
        return nodes.containsKey(code);
    }

    /**
     * Reports a code that the tree does not know, with the nearest one that it knows. A retired code is known.
     *
     * @param code  the code
     * @param pointer  where it stands
     * @param problems  what to report to
     */
    public void check(String code, Pointer pointer, Problems problems) {
        if (!contains(code)) {
            problems.add(unknown(pointer, code, size(), nearest(code)));
        }
    }

    static Problem unknown(Pointer pointer, String code, int known, Optional<String> nearest) {
        String allowed = "one of the " + known + " codes of the tree";
        return new Problem(pointer, Problem.UNKNOWN_NAME, "unknown code", code, allowed, nearest, "");
    }

    /**
     * Returns the code of the tree that is spelt most like a text.
     *
     * @param code  an unknown code
     * @return the nearest code, empty if none is near enough
     */
    public Optional<String> nearest(String code) {
        return Nearest.of(code, Lists.transform(Arrays.asList(entries), CodeEntry::code));
    }

    /**
     * Returns the code of a node.
     *
     * @param node  the node
     * @return its code
     */
    public String code(int node) {
        return entries[node].code();
    }

    /**
     * Returns the line of a node.
     *
     * @param node  the node
     * @return what the tree was built from
     */
    public CodeEntry entry(int node) {
        return entries[node];
    }

    /**
     * Returns all lines.
     *
     * @return the lines in pre-order, from which an equal tree can be built
     */
    public List<CodeEntry> entries() {
        return List.of(entries);
    }

    /**
     * Returns the end of a subtree.
     *
     * @param node  the root of the subtree
     * @return the first node after the subtree: its nodes are [node, last)
     */
    public int last(int node) {
        return lasts[node];
    }

    /**
     * Returns the parent.
     *
     * @param node  the node
     * @return the parent, -1 for a root
     */
    public int parent(int node) {
        return parents[node];
    }

    /**
     * Returns the number of nodes above a node.
     *
     * @param node  the node
     * @return 0 for a root
     */
    public int depth(int node) {
        return depths[node];
    }

    /**
     * Returns the greatest depth of a node.
     *
     * @return 0 if there are roots only, or nothing
     */
    public int deepest() {
        return Arrays.stream(depths).max().orElse(0);
    }

    /**
     * Returns the roots.
     *
     * @return the nodes without parent, in order
     */
    public int[] roots() {
        return siblings(0, entries.length);
    }

    /**
     * Returns the children.
     *
     * @param node  the node
     * @return the nodes whose parent it is, in order
     */
    public int[] children(int node) {
        return siblings(node + 1, lasts[node]);
    }

    private int[] siblings(int from, int to) {
        int[] found = new int[to - from];
        int count = 0;
        for (int node = from; node < to; node = lasts[node]) {
            found[count++] = node;
        }
        return Arrays.copyOf(found, count);
    }

    /**
     * Checks if a node lies in a subtree.
     *
     * @param ancestor  the root of the subtree
     * @param node  the node
     * @return true if they are the same or the node lies below
     */
    public boolean isAncestorOrSelf(int ancestor, int node) {
        return ancestor <= node && node < lasts[ancestor];
    }

    /**
     * Returns the node of a depth on the way from a root to a node.
     *
     * @param node  the node
     * @param depth  the depth, 0 for the root
     * @return the node itself or one above, -1 if the node lies above that depth
     */
    public int ancestorAtDepth(int node, int depth) {
        if (depth < 0 || depth > depths[node]) {
            return NONE;
        }
        int at = node;
        while (depths[at] > depth) {
            at = parents[at];
        }
        return at;
    }

    /**
     * Returns an attribute of a node, or else of the nearest node above that has it.
     *
     * @param node  the node
     * @param name  the name of the attribute, such as {@code legalZone}
     * @return the text, empty if neither the node nor any above has it
     */
    public Optional<String> attribute(int node, String name) {
        return Stream.iterate(node, at -> at >= 0, this::parent)
                .flatMap(at -> Optional.ofNullable(entries[at].attributes().get(name)).stream())
                .findFirst();
    }

    /**
     * Returns the number of all leaves.
     *
     * @return 0 or more; leaves are numbered below it
     */
    public int leaves() {
        return leafNodes.length;
    }

    /**
     * Returns the number of leaves in a subtree.
     *
     * @param node  the root of the subtree
     * @return 1 for a valid code without children
     */
    public int leaves(int node) {
        return leavesBefore(lasts[node]) - leavesBefore(node);
    }

    /**
     * Returns the number of leaves before a node, which is the number of the first leaf of its subtree.
     *
     * @param node  the node; {@link #size()} for all leaves
     * @return the leaves of a subtree are [leavesBefore(node), leavesBefore(last(node)))
     */
    public int leavesBefore(int node) {
        return leavesBefore[node];
    }

    /**
     * Checks if a node has area of its own.
     *
     * @param node  the node
     * @return true if it is a leaf
     */
    public boolean isLeaf(int node) {
        return leavesBefore[node] < leavesBefore[node + 1];
    }

    /**
     * Returns the node of a leaf.
     *
     * @param leaf  the number of the leaf
     * @return the node
     */
    public int leafNode(int leaf) {
        return leafNodes[leaf];
    }

    /**
     * Returns the hash of the content, for the stamp of a result.
     *
     * @return SHA-256 in hexadecimal; the same for equal trees
     */
    public String contentHash() {
        return TreeHash.of(this);
    }

    @Override
    public boolean equals(Object o) {
        return this == o || (o instanceof CodeTree other && Arrays.equals(entries, other.entries));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(entries);
    }

    @Override
    public String toString() {
        return "%s codes, %s leaves".formatted(entries.length, leafNodes.length);
    }
}
