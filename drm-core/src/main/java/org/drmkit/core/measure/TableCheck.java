package org.drmkit.core.measure;

import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.measure.LineColumns.Kind;
import org.drmkit.core.measure.Specificity.Clash;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.tree.CodeTree;

/** Checks a rate table against what a network knows: columns, codes, and that one row wins for every line. */
final class TableCheck {

    private final LineColumns columns;
    private final CodeNames codes;
    private final Problems problems;

    TableCheck(DealerNetwork network, Problems problems) {
        this.columns = new LineColumns(network, Basis.BOOKED);
        this.codes = new CodeNames(network);
        this.problems = problems;
    }

    void check(RateTable table, Pointer at) {
        keys(table.keys(), at.child("keys"));
        for (int i = 0; i < table.rows().size(); i++) {
            codes(table.rows().get(i), at.child("rows").child(i));
        }
        clashes(table, at.child("rows"));
        if (table.otherwise().isEmpty() && table.rows().stream().noneMatch(this::coversEverything)) {
            problems.add(
                    Problem.of(at, Problem.MISSING_MEMBER, "the member else is missing, and no row covers everything")
                            .withMaybe("\"else\": 0"));
        }
    }

    private void keys(List<String> keys, Pointer at) {
        for (int i = 0; i < keys.size(); i++) {
            columns.check(keys.get(i), at.child(i), problems, Kind.CODE, Kind.ATTRIBUTE);
        }
    }

    private void codes(RateRow row, Pointer at) {
        row.codes().forEach((key, code) -> codes.check(key, code, at.child(key), problems));
    }

    private void clashes(RateTable table, Pointer at) {
        Optional<List<Clash>> clashes = new Specificity(table, codes).clashes();
        clashes.ifPresentOrElse(
                list -> list.forEach(clash -> problems.add(problem(clash, at))),
                () -> problems.add(Problem.of(at, Problem.TOO_LONG, "too many rows may share lines")
                        .withAllowed(Specificity.MOST_PAIRS + " pairs of rows with a code in common")
                        .withMaybe("several tables")));
    }

    private static Problem problem(Clash clash, Pointer at) {
        Pointer row = at.child(clash.later());
        Pointer other = at.child(clash.earlier());
        if (clash.equal()) {
            return Problem.of(row, Problem.DUPLICATE, "covers the same lines as the row " + other)
                    .withMaybe("one of the two is left over");
        }
        String what = "crosses the row " + other + ", and for the lines of both neither is more specific";
        return Problem.of(row, Problem.INVALID, what).withMaybe("a third row for just these lines");
    }

    private boolean coversEverything(RateRow row) {
        return row.dates().equals(DateRange.always())
                && row.codes().entrySet().stream().allMatch(code -> isOnlyRoot(code.getKey(), code.getValue()));
    }

    /** Every line has a product, so that the only root covers all of them; a region or an attribute may be absent. */
    private boolean isOnlyRoot(String key, String code) {
        Optional<CodeTree> tree = codes.tree(key).filter(products -> key.equals("product"));
        return tree.filter(t -> t.roots().length == 1 && t.code(t.roots()[0]).equals(code))
                .isPresent();
    }
}
