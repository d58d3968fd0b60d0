package org.drmkit.core.tree;

import java.util.Arrays;

/** Sets of nodes as ascending bounds: inside from bounds[0] to bounds[1], outside to bounds[2], and so on. */
final class Intervals {

    static final int[] NONE = {};

    private Intervals() {}

    /** Decides from membership in two sets. */
    interface Rule {
        boolean holds(boolean inA, boolean inB);
    }

    static int[] combine(int[] a, int[] b, Rule rule) {
        int[] bounds = new int[a.length + b.length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            int at = Math.min(i < a.length ? a[i] : Integer.MAX_VALUE, j < b.length ? b[j] : Integer.MAX_VALUE);
            i += i < a.length && a[i] == at ? 1 : 0;
            j += j < b.length && b[j] == at ? 1 : 0;
            boolean isInside = count % 2 == 1;
            if (rule.holds(i % 2 == 1, j % 2 == 1) != isInside) {
                bounds[count++] = at;
            }
        }
        return Arrays.copyOf(bounds, count);
    }

    /** Returns the union of subtrees; those inside another or side by side are merged. */
    static int[] ofSubtrees(CodeTree tree, int[] nodes) {
        int[] sorted = nodes.clone();
        Arrays.sort(sorted);
        int[] bounds = new int[sorted.length * 2];
        int count = 0;
        for (int node : sorted) {
            if (count == 0 || node > bounds[count - 1]) {
                bounds[count++] = node;
                bounds[count++] = tree.last(node);
            } else {
                bounds[count - 1] = Math.max(bounds[count - 1], tree.last(node));
            }
        }
        return Arrays.copyOf(bounds, count);
    }

    /** Returns the position of the first interval that does not end at or before a node. */
    static int firstEndingAfter(int[] bounds, int node) {
        int found = Arrays.binarySearch(bounds, node);
        int position = found >= 0 ? found + 1 : -found - 1;
        return position - position % 2;
    }

    static boolean contains(int[] bounds, int node) {
        int found = Arrays.binarySearch(bounds, node);
        return found >= 0 ? found % 2 == 0 : -found % 2 == 0;
    }
}
