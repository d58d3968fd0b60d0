package org.drmkit.core.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.tree.CodeTree;

/**
 * The order of the rows of a rate table by how specific they are, and the pairs in which neither is.
 *
 * <p>A row for C1 and one for SH cross: for C1 in SH neither is more specific, so that a third row has to cover just that. Where
 * all pairs that cross have such a row, some row is the most specific for every line.
 */
final class Specificity {

    /** Enough to see what is wrong; a table made to have more would take too long to list. */
    private static final int MOST_CLASHES = 100;

    private final List<Optional<CodeTree>> trees;
    private final List<RowCell> cells;
    private final Set<RowCell> known;

    Specificity(RateTable table, CodeNames codes) {
        trees = table.keys().stream().map(codes::tree).toList();
        cells = cells(table);
        known = new HashSet<>(cells);
    }

    /** Two rows, by their numbers, of which neither is more specific. */
    record Clash(int earlier, int later, boolean equal) {}

    private List<RowCell> cells(RateTable table) {
        Map<String, Integer> numbers = new HashMap<>();
        List<RowCell> list = new ArrayList<>();
        for (RateRow row : table.rows()) {
            int[] nodes = new int[trees.size()];
            for (int key = 0; key < nodes.length; key++) {
                String code = row.codes().get(table.keys().get(key));
                nodes[key] = code == null ? RowCell.ALL : node(trees.get(key), code, numbers);
            }
            list.add(new RowCell(nodes, row.dates()));
        }
        return list;
    }

    /** A code that is not in its tree, which is reported elsewhere, is a root of its own. */
    private static int node(Optional<CodeTree> tree, String code, Map<String, Integer> numbers) {
        int node = tree.map(t -> t.node(code)).orElse(-1);
        int offset = tree.map(CodeTree::size).orElse(0);
        return node >= 0 ? node : offset + numbers.computeIfAbsent(code, c -> numbers.size());
    }

    /** The pairs in which neither row is more specific, one for each later row. */
    List<Clash> clashes() {
        int pivot = pivot();
        Map<Integer, List<Integer>> rows = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            rows.computeIfAbsent(cells.get(i).nodes[pivot], node -> new ArrayList<>())
                    .add(i);
        }
        Map<Integer, Clash> found = new TreeMap<>();
        for (int i = 0; i < cells.size() && found.size() < MOST_CLASHES; i++) {
            int row = i;
            around(pivot, cells.get(i).nodes[pivot])
                    .flatMap(node -> rows.getOrDefault(node, List.of()).stream())
                    .filter(other -> other != row)
                    .map(other -> clash(Math.min(row, other), Math.max(row, other)))
                    .flatMap(Optional::stream)
                    .forEach(clash -> found.merge(clash.later(), clash, (a, b) -> a.earlier() <= b.earlier() ? a : b));
        }
        return List.copyOf(found.values());
    }

    /** The key whose codes tell most rows apart, by which only rows are compared that can share a line. */
    private int pivot() {
        int best = 0;
        long most = -1;
        for (int key = 0; key < trees.size(); key++) {
            int k = key;
            long codes = cells.stream().map(cell -> cell.nodes[k]).distinct().count();
            if (codes > most) {
                best = key;
                most = codes;
            }
        }
        return best;
    }

    /** A node, those above it, and all. */
    private Stream<Integer> around(int key, int node) {
        List<Integer> nodes = new ArrayList<>();
        nodes.add(RowCell.ALL);
        Optional<CodeTree> tree = trees.get(key).filter(t -> node < t.size());
        for (int at = node; at >= 0; at = tree.isPresent() ? tree.get().parent(at) : -1) {
            nodes.add(at);
        }
        return nodes.stream();
    }

    private Optional<Clash> clash(int earlier, int later) {
        RowCell a = cells.get(earlier);
        RowCell b = cells.get(later);
        Optional<RowCell> meet = meet(a, b);
        if (meet.isEmpty() || (!a.equals(b) && known.contains(meet.get()))) {
            return Optional.empty();
        }
        return Optional.of(new Clash(earlier, later, a.equals(b)));
    }

    /** What both cover, empty if nothing; it is one of the two if that one is more specific. */
    private Optional<RowCell> meet(RowCell a, RowCell b) {
        int[] nodes = new int[a.nodes.length];
        for (int key = 0; key < nodes.length; key++) {
            if (contains(key, a.nodes[key], b.nodes[key])) {
                nodes[key] = b.nodes[key];
            } else if (contains(key, b.nodes[key], a.nodes[key])) {
                nodes[key] = a.nodes[key];
            } else {
                return Optional.empty();
            }
        }
        Optional<DateRange> dates = a.dates.intersection(b.dates);
        return dates.map(range -> new RowCell(nodes, range));
    }

    private boolean contains(int key, int outer, int inner) {
        if (outer == inner || outer == RowCell.ALL) {
            return true;
        }
        return inner != RowCell.ALL
                && trees.get(key)
                        .filter(tree ->
                                outer < tree.size() && inner < tree.size() && tree.isAncestorOrSelf(outer, inner))
                        .isPresent();
    }
}
