package org.drmkit.examples.china;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.NodeSet;

/**
 * Some places told in as few names as possible: whole ones, and ones without a few in them.
 *
 * <p>Of the eleven townships of a county all but two: the county without the two, rather than nine names.
 */
final class Territory {

    /** A place with what is carved out of it. */
    record Part(String code, List<String> without) {

        int names() {
            return 1 + without.size();
        }
    }

    private final CodeTree tree;
    private final NodeSet places;

    private Territory(NodeSet places) {
        this.tree = places.tree();
        this.places = places;
    }

    static List<Part> parts(NodeSet places) {
        Territory territory = new Territory(places);
        return Arrays.stream(places.tree().roots())
                .boxed()
                .flatMap(root -> territory.parts(root).stream())
                .toList();
    }

    private List<Part> parts(int node) {
        NodeSet whole = NodeSet.of(tree, node);
        if (!whole.meets(places)) {
            return List.of();
        }
        Part most = new Part(tree.code(node), whole.minus(places).maximalNodes());
        List<Part> each = eachOf(node);
        return most.without().isEmpty() || each.isEmpty() || most.names() < names(each) ? List.of(most) : each;
    }

    private List<Part> eachOf(int node) {
        List<Part> each = new ArrayList<>();
        IntStream.of(tree.children(node)).forEach(child -> each.addAll(parts(child)));
        return each;
    }

    private static int names(List<Part> parts) {
        return parts.stream().mapToInt(Part::names).sum();
    }
}
