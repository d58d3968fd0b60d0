package org.drmkit.core.tree;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The pre-order numbers of a tree: siblings by code point, so that the numbers do not depend on the order of the lines.
 * Without recursion, for trees of any depth.
 */
final class Numbering {

    private static final int NONE = -1;

    /** The lines in pre-order. */
    final int[] lines;
    /** The node of each node's parent, -1 for a root. */
    final int[] parents;
    /** The end of each node's subtree, exclusive. */
    final int[] lasts;
    /** The number of nodes above each node. */
    final int[] depths;

    /** The node of each line. */
    final int[] nodes;

    private final List<CodeEntry> entries;
    private final int[] parentLines;

    Numbering(List<CodeEntry> entries, int[] parentLines) {
        this.entries = entries;
        this.parentLines = parentLines;
        int size = entries.size();
        lines = new int[size];
        nodes = new int[size];
        parents = new int[size];
        depths = new int[size];
        lasts = new int[size];
        number();
        close();
    }

    private void number() {
        int size = entries.size();
        int[] first = new int[size + 1]; // the roots are the children of line `size`
        int[] next = new int[size];
        Arrays.fill(first, NONE);
        link(first, next);
        int line = first[size];
        for (int node = 0; node < size; node++) {
            visit(node, line);
            line = first[line] == NONE ? after(line, next) : first[line];
        }
    }

    private void link(int[] first, int[] next) {
        int[] ends = ends();
        Integer[] children = children(ends);
        Comparator<Integer> order = (a, b) -> CodeOrder.BY_CODE_POINT.compare(
                entries.get(a).code(), entries.get(b).code());
        for (int parent = 0, from = 0; parent < ends.length; from = ends[parent++]) {
            Arrays.sort(children, from, ends[parent], order);
            for (int i = ends[parent] - 1; i >= from; i--) {
                next[children[i]] = first[parent];
                first[parent] = children[i];
            }
        }
    }

    /** Returns where each line's children end in a list of all children by parent. */
    private int[] ends() {
        int[] ends = new int[entries.size() + 1];
        for (int line = 0; line < entries.size(); line++) {
            ends[parentOf(line)]++;
        }
        for (int parent = 1; parent < ends.length; parent++) {
            ends[parent] += ends[parent - 1];
        }
        return ends;
    }

    private Integer[] children(int[] ends) {
        Integer[] children = new Integer[entries.size()];
        int[] free = ends.clone();
        for (int line = 0; line < children.length; line++) {
            children[--free[parentOf(line)]] = line;
        }
        return children;
    }

    private int parentOf(int line) {
        return parentLines[line] < 0 ? entries.size() : parentLines[line];
    }

    private void visit(int node, int line) {
        lines[node] = line;
        nodes[line] = node;
        int parentLine = parentLines[line];
        parents[node] = parentLine < 0 ? NONE : nodes[parentLine];
        depths[node] = parentLine < 0 ? 0 : depths[parents[node]] + 1;
    }

    private int after(int line, int[] next) {
        int at = line;
        while (at >= 0 && next[at] == NONE) {
            at = parentLines[at];
        }
        return at < 0 ? NONE : next[at];
    }

    private void close() {
        for (int node = lasts.length - 1; node >= 0; node--) {
            lasts[node] = Math.max(lasts[node], node + 1);
            if (parents[node] >= 0) {
                lasts[parents[node]] = Math.max(lasts[parents[node]], lasts[node]);
            }
        }
    }
}
