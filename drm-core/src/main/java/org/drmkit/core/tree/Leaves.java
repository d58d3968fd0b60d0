package org.drmkit.core.tree;

import java.util.stream.IntStream;

/** The nodes that have area of their own. */
final class Leaves {

    private Leaves() {}

    static boolean[] of(CodeEntry[] entries, int[] parents) {
        boolean[] isLeaf = new boolean[entries.length];
        boolean[] hasValidBelow = new boolean[entries.length];
        for (int node = entries.length - 1; node >= 0; node--) {
            boolean isValid = !entries[node].isRetired();
            isLeaf[node] = isValid && (!hasValidBelow[node] || !entries[node].isComplete());
            if (parents[node] >= 0) {
                hasValidBelow[parents[node]] |= isValid || hasValidBelow[node];
            }
        }
        return isLeaf;
    }

    static int[] before(boolean[] isLeaf) {
        int[] before = new int[isLeaf.length + 1];
        for (int node = 0; node < isLeaf.length; node++) {
            before[node + 1] = before[node] + (isLeaf[node] ? 1 : 0);
        }
        return before;
    }

    static int[] nodes(boolean[] isLeaf) {
        return IntStream.range(0, isLeaf.length).filter(node -> isLeaf[node]).toArray();
    }
}
