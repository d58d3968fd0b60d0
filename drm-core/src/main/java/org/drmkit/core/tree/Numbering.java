package org.drmkit.core.tree;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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

    Numbering(List<CodeEntry> entries, int[] parentLines) {
        int size = entries.size();
        lines = new int[size];
        parents = new int[size];
        depths = new int[size];
        lasts = new int[size];
        number(entries, parentLines);
        close();
    }

    private void number(List<CodeEntry> entries, int[] parentLines) {
        int size = entries.size();
        int[] next = new int[size];
        int[] first = new int[size + 1]; // the roots are the children of line `size`
        Arrays.fill(first, NONE);
        for (int line : descending(entries)) {
            int parent = parentLines[line] < 0 ? size : parentLines[line];
            next[line] = first[parent];
            first[parent] = line;
        }
        int[] nodes = new int[size];
        int line = first[size];
        for (int node = 0; node < size; node++) {
            visit(node, line, parentLines[line], nodes);
            line = first[line] == NONE ? after(line, next, parentLines) : first[line];
        }
    }

    private static int[] descending(List<CodeEntry> entries) {
        Comparator<CodeEntry> order = Comparator.comparing(CodeEntry::code, CodeOrder.BY_CODE_POINT);
        return IntStream.range(0, entries.size())
                .boxed()
                .sorted((a, b) -> order.compare(entries.get(b), entries.get(a)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void visit(int node, int line, int parentLine, int[] nodes) {
        lines[node] = line;
        nodes[line] = node;
        parents[node] = parentLine < 0 ? NONE : nodes[parentLine];
        depths[node] = parentLine < 0 ? 0 : depths[parents[node]] + 1;
    }

    private static int after(int line, int[] next, int[] parentLines) {
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
