package org.drmkit.core.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    static final long MOST_PAIRS = 50_000_000;

    /** The tree of each key, and of one more that every row covers, so that a table by dates alone has one too. */
    private final List<Optional<CodeTree>> trees;

    private final List<RowCell> cells;
    private final Set<RowCell> known;

    Specificity(RateTable table, CodeNames codes) {
        trees = Stream.concat(table.keys().stream().map(codes::tree), Stream.of(Optional.<CodeTree>empty()))
                .toList();
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
            Arrays.fill(nodes, RowCell.ALL);
            for (int key = 0; key < table.keys().size(); key++) {
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

    /**
     * The pairs in which neither row is more specific, one for each later row.
     *
     * @return the pairs, empty if there are too many rows that may share lines to compare each with each
     */
    Optional<List<Clash>> clashes() {
        int pivot = pivot();
        Map<Integer, List<Integer>> rows = rowsByNode(pivot);
        Map<Integer, Clash> found = new TreeMap<>();
        long pairs = 0;
        for (int row = 0; row < cells.size() && found.size() < MOST_CLASHES; row++) {
            int own = cells.get(row).nodes[pivot];
            for (int node : around(pivot, own)) {
                List<Integer> others = rows.getOrDefault(node, List.of());
                pairs += others.size();
                if (pairs > MOST_PAIRS) {
                    return Optional.empty();
                }
                compare(row, others, node == own, found);
            }
        }
        return Optional.of(List.copyOf(found.values()));
    }

    private Map<Integer, List<Integer>> rowsByNode(int key) {
        Map<Integer, List<Integer>> rows = new HashMap<>();
        for (int row = 0; row < cells.size(); row++) {
            rows.computeIfAbsent(cells.get(row).nodes[key], node -> new ArrayList<>())
                    .add(row);
        }
        return rows;
    }

    /** Compares a row with others; of the same node with the earlier ones only, since those compare themselves with it. */
    private void compare(int row, List<Integer> others, boolean earlierOnly, Map<Integer, Clash> found) {
        for (int other : others) {
            if (other < row || !earlierOnly) {
                clash(Math.min(row, other), Math.max(row, other)).ifPresent(clash -> add(clash, found));
            }
        }
    }

    private static void add(Clash clash, Map<Integer, Clash> found) {
        found.merge(clash.later(), clash, (a, b) -> a.earlier() <= b.earlier() ? a : b);
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
    private List<Integer> around(int key, int node) {
        List<Integer> nodes = new ArrayList<>();
        nodes.add(RowCell.ALL);
        Optional<CodeTree> tree = trees.get(key).filter(t -> node < t.size());
        for (int at = node; at >= 0; at = tree.isPresent() ? tree.get().parent(at) : -1) {
            nodes.add(at);
        }
        return nodes;
    }

    private Optional<Clash> clash(int earlier, int later) {
        RowCell a = cells.get(earlier);
        RowCell b = cells.get(later);
        if (!a.dates.overlaps(b.dates)) {
            return Optional.empty();
        }
        boolean inside = a.dates.encloses(b.dates);
        boolean outside = b.dates.encloses(a.dates);
        for (int key = 0; key < a.nodes.length; key++) {
            boolean within = contains(key, a.nodes[key], b.nodes[key]);
            boolean around = contains(key, b.nodes[key], a.nodes[key]);
            if (!within && !around) {
                return Optional.empty();
            }
            inside &= within;
            outside &= around;
        }
        boolean ordered = inside != outside;
        boolean equal = inside && outside;
        return ordered || (!equal && known.contains(meet(a, b)))
                ? Optional.empty()
                : Optional.of(new Clash(earlier, later, equal));
    }

    /** What two rows that share lines both cover. */
    private RowCell meet(RowCell a, RowCell b) {
        int[] nodes = new int[a.nodes.length];
        for (int key = 0; key < nodes.length; key++) {
            nodes[key] = contains(key, a.nodes[key], b.nodes[key]) ? b.nodes[key] : a.nodes[key];
        }
        return new RowCell(nodes, a.dates.intersection(b.dates).orElseThrow());
    }

    private boolean contains(int key, int outer, int inner) {
        if (outer == inner || outer == RowCell.ALL) {
            return true;
        }
        Optional<CodeTree> tree = trees.get(key);
        return inner != RowCell.ALL
                && tree.isPresent()
                && outer < tree.get().size()
                && inner < tree.get().size()
                && tree.get().isAncestorOrSelf(outer, inner);
    }
}
