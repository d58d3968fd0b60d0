package org.drmkit.core.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.measure.Aggregation.Distinct;
import org.drmkit.core.measure.Aggregation.Extreme;
import org.drmkit.core.measure.Aggregation.Sum;
import org.drmkit.core.measure.LineColumns.Kind;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.ColumnType;
import org.drmkit.core.tree.CodeTree;

/** Checks a measure against what a network knows. */
final class MeasureCheck {

    /** The one number that is derived and not on the line. */
    private static final String DERIVED = "unitPrice";

    private static final List<String> COUNTABLE = List.of("product", "region", "channel", "month", "quarter");

    private final LineColumns columns;
    private final Problems problems;

    MeasureCheck(DealerNetwork network, Basis basis, Problems problems) {
        this.columns = new LineColumns(network, basis);
        this.problems = problems;
    }

    void check(Measure measure, Pointer at) {
        aggregation(measure.aggregation(), at);
        new ConditionCheck(columns, problems).check(measure.where(), at.child("where"));
    }

    private void aggregation(Aggregation aggregation, Pointer at) {
        if (aggregation instanceof Sum sum) {
            addable(sum.column(), at.child("sum"));
            sum.times().ifPresent(factor -> factor(factor, at.child("times")));
        } else if (aggregation instanceof Distinct distinct) {
            distinct(distinct.key().column(), at.child("distinct"));
            distinct.key().depth().ifPresent(depth -> depth(distinct.key().column(), depth, at.child("distinct")));
        } else if (aggregation instanceof Extreme extreme) {
            extreme(extreme, at.child(extreme.kind().word()));
        }
    }

    private void factor(Factor factor, Pointer at) {
        if (factor instanceof Factor.Column column) {
            addable(column.name(), at.child("column"));
        }
    }

    private void addable(String column, Pointer at) {
        if (column.equals(DERIVED)) {
            List<String> allowed = columns.names(Kind.DECIMAL);
            allowed.remove(DERIVED);
            problems.add(Problem.of(at, Problem.WRONG_KIND, "the column is derived and has no sum")
                    .withValue(column)
                    .withAllowed(String.join(", ", allowed)));
        } else {
            columns.check(column, at, problems, Kind.DECIMAL);
        }
    }

    private void distinct(String column, Pointer at) {
        boolean isCode = columns.network().schema().columns().get(column) == ColumnType.CODE;
        if (!isCode && !COUNTABLE.contains(column)) {
            List<String> allowed = new ArrayList<>(COUNTABLE);
            columns.network().schema().columns().forEach((name, type) -> {
                if (type == ColumnType.CODE) {
                    allowed.add(name);
                }
            });
            problems.add(Names.unknown("column to count the values of", column, allowed, at, problems));
        }
    }

    /** Reports a depth at which the tree has no code, as nothing would ever be counted. */
    private void depth(String column, int depth, Pointer at) {
        Optional<CodeTree> tree = new CodeNames(columns.network()).tree(column);
        if (tree.isEmpty()) {
            problems.add(Problem.of(at, Problem.OUT_OF_RANGE, "a depth, but the schema has no tree for this column")
                    .withValue(column + "@" + depth)
                    .withAllowed(column)
                    .withMaybe(column));
        } else if (depth > tree.get().deepest()) {
            problems.add(Problem.of(at, Problem.OUT_OF_RANGE, "no code is so deep in the tree")
                    .withValue(column + "@" + depth)
                    .withAllowed(column + "@0 to " + column + "@" + tree.get().deepest())
                    .withMaybe(column + "@" + tree.get().deepest()));
        }
    }

    private void extreme(Extreme extreme, Pointer at) {
        if (extreme.kind().isOfDates()) {
            columns.check(extreme.column(), at, problems, Kind.DATE);
        } else {
            columns.check(extreme.column(), at, problems, Kind.DECIMAL, Kind.DATE);
        }
    }
}
