package org.drmkit.core.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * One node of an explanation in a flat list, every node before its children.
 *
 * @param depth the number of nodes above it
 * @param isNote whether it is a note of the node above it and no operand
 * @param code its code
 * @param value its figure
 * @param operation how the figure is made of its operands
 * @param arguments its arguments
 */
record Row(int depth, boolean isNote, String code, Value value, Operation operation, Map<String, Value> arguments) {

    static final Shape<Row> SHAPE = Shape.object("figure", o -> {
        var depth = o.required("depth", Shapes.integer(0, Explanation.MAX_DEPTH), Row::depth);
        var note = o.withDefault("note", Shapes.BOOL, false, Row::isNote);
        var code = o.required("code", Shapes.TEXT, Row::code);
        var value = o.required("value", Value.SHAPE, Row::value);
        var operation = o.withDefault("operation", Operation.SHAPE, Operation.INPUT, Row::operation);
        var arguments = o.withDefault("arguments", Shapes.mapOf(Shapes.TEXT, Value.SHAPE), Map.of(), Row::arguments);
        return v -> new Row(v.get(depth), v.get(note), v.get(code), v.get(value), v.get(operation), v.get(arguments));
    });

    static final Shape<Explanation> TREE = Shapes.nonEmptyListOf(SHAPE).map(Row::tree, Row::rows);

    private static List<Row> rows(Explanation tree) {
        List<Row> rows = new ArrayList<>();
        add(tree, 0, false, rows);
        return rows;
    }

    private static void add(Explanation node, int depth, boolean isNote, List<Row> rows) {
        rows.add(new Row(depth, isNote, node.code(), node.value(), node.operation(), node.arguments()));
        node.operands().forEach(operand -> add(operand, depth + 1, false, rows));
        node.notes().forEach(note -> add(note, depth + 1, true, rows));
    }

    private static Explanation tree(List<Row> rows) {
        Deque<Open> open = new ArrayDeque<>();
        for (Row row : rows) {
            if (open.isEmpty() ? row.depth != 0 : row.depth < 1 || row.depth > open.size()) {
                throw new IllegalArgumentException("Depth " + row.depth + " of \"" + row.code + "\" must be from 1 to "
                        + open.size() + ", or 0 in the first row only. Maybe the rows have been sorted.");
            }
            close(open, row.depth);
            open.push(new Open(row));
        }
        close(open, 1);
        return open.pop().built();
    }

    /** Builds all nodes from a depth downwards and hands them to those above. */
    private static void close(Deque<Open> open, int depth) {
        while (open.size() > depth) {
            Open done = open.pop();
            open.element().add(done.built(), done.row.isNote);
        }
    }

    /** A node to which children may still be added. */
    private static final class Open {

        private final Row row;
        private final List<Explanation> operands = new ArrayList<>();
        private final Explanation.Builder builder;

        Open(Row row) {
            this.row = row;
            this.builder = Explanation.builder(row.code).value(row.value);
            row.arguments.forEach(builder::argument);
        }

        void add(Explanation child, boolean isNote) {
            if (isNote) {
                builder.note(child);
            } else {
                operands.add(child);
            }
        }

        Explanation built() {
            return builder.operation(row.operation, operands).build();
        }
    }
}
