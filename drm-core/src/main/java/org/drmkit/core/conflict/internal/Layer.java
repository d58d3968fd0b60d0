package org.drmkit.core.conflict.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.NodeSet;

/** The nodes with area at one depth of a tree, by their places from 0 on. */
final class Layer {

    private final CodeTree tree;
    private final int depth;
    private final int[] nodes;

    Layer(CodeTree tree, int depth) {
        this.tree = tree;
        this.depth = depth;
        this.nodes = IntStream.range(0, tree.size())
                .filter(node -> tree.depth(node) == depth && tree.leaves(node) > 0)
                .toArray();
    }

    int size() {
        return nodes.length;
    }

    String code(int place) {
        return tree.code(nodes[place]);
    }

    /** Returns the place of the node at or above a node, negative if there is none. */
    int place(int node) {
        return Arrays.binarySearch(nodes, tree.ancestorAtDepth(node, depth));
    }

    /** Returns the places of the nodes that share area with a set. */
    BitSet places(NodeSet set) {
        BitSet places = new BitSet(nodes.length);
        int[] bounds = set.intervals();
        for (int i = 0; i < bounds.length; i += 2) {
            int to = bounds[i + 1];
            for (int place = firstEndingAfter(bounds[i]); place < nodes.length && nodes[place] < to; place++) {
                int from = Math.max(bounds[i], nodes[place]);
                int end = Math.min(to, tree.last(nodes[place]));
                places.set(place, places.get(place) || tree.leavesBefore(from) < tree.leavesBefore(end));
            }
        }
        return places;
    }

    private int firstEndingAfter(int node) {
        int found = Arrays.binarySearch(nodes, node);
        int place = found >= 0 ? found : ~found;
        return place > 0 && tree.last(nodes[place - 1]) > node ? place - 1 : place;
    }
}
