package org.drmkit.core.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.measure.ColumnTest.Within;
import org.drmkit.core.measure.LineColumns.Kind;

/** Checks a condition against what a network knows: columns, what they hold, and codes. */
final class ConditionCheck {

    private static final BigDecimal DECEMBER = BigDecimal.valueOf(12);

    private final LineColumns columns;
    private final CodeNames codes;
    private final Problems problems;

    ConditionCheck(LineColumns columns, Problems problems) {
        this.columns = columns;
        this.codes = new CodeNames(columns.network());
        this.problems = problems;
    }

    void check(Condition condition, Pointer at) {
        condition.columns().forEach((column, test) -> column(column, test, at.child(column)));
        each(condition.any(), at.child("any"));
        each(condition.all(), at.child("all"));
        condition.not().ifPresent(not -> check(not, at.child("not")));
        condition.days().ifPresent(days -> days(days, at.child("days")));
    }

    private void each(List<Condition> conditions, Pointer at) {
        for (int i = 0; i < conditions.size(); i++) {
            check(conditions.get(i), at.child(i));
        }
    }

    private void days(DaysTest days, Pointer at) {
        columns.check(days.from(), at.child("from"), problems, Kind.DATE);
        columns.check(days.to(), at.child("to"), problems, Kind.DATE);
    }

    private void column(String column, ColumnTest test, Pointer at) {
        Optional<Kind> kind = columns.kind(column);
        if (kind.isEmpty()) {
            columns.check(column, at, problems, Kind.values());
        } else if (test instanceof CodeSet set) {
            set(column, kind.get(), set, at);
        } else if (test instanceof Within within) {
            within.bounds()
                    .limits()
                    .forEach((comparison, limit) ->
                            limit(column, kind.get(), comparison, limit, at.child(comparison.symbol())));
        }
    }

    private void set(String column, Kind kind, CodeSet set, Pointer at) {
        if (kind != Kind.CODE && kind != Kind.ATTRIBUTE) {
            problems.add(Problem.of(at, Problem.WRONG_KIND, "a set of codes, but the column holds " + kind.words)
                    .withValue(column)
                    .withAllowed("bounds such as >= and <"));
        }
        codes(column, set.under(), at.child("under"));
        codes(column, set.except(), at.child("except"));
        codes(column, set.in(), at.child("in"));
    }

    private void codes(String column, List<String> list, Pointer at) {
        for (int i = 0; i < list.size(); i++) {
            codes.check(column, list.get(i), at.child(i), problems);
        }
    }

    private void limit(String column, Kind kind, Comparison comparison, Literal limit, Pointer at) {
        switch (kind) {
            case DECIMAL ->
                require(limit.decimal().isPresent(), limit, at, "a number of at most 18 decimal places and 40 digits");
            case MONTH ->
                require(limit.decimal().filter(ConditionCheck::isMonth).isPresent(), limit, at, "a month from 1 to 12");
            case DATE -> require(limit.date().isPresent(), limit, at, "a date such as 2026-01-31");
            case CODE -> code(column, comparison, limit, at);
            case ATTRIBUTE ->
                require(
                        comparison == Comparison.EQUAL || limit.decimal().isPresent(),
                        limit,
                        at,
                        "a number, since codes have no order");
        }
    }

    private static boolean isMonth(BigDecimal number) {
        return number.scale() <= 0 && number.signum() > 0 && number.compareTo(DECEMBER) <= 0;
    }

    private void code(String column, Comparison comparison, Literal limit, Pointer at) {
        if (comparison == Comparison.EQUAL) {
            codes.check(column, limit.text(), at, problems);
        } else {
            problems.add(Problem.of(at, Problem.WRONG_KIND, "codes have no order")
                    .withValue(limit.text())
                    .withAllowed("==, under, except, in"));
        }
    }

    private void require(boolean holds, Literal limit, Pointer at, String allowed) {
        if (!holds) {
            problems.add(Problem.of(at, Problem.WRONG_KIND, "not a limit for this column")
                    .withValue(limit.text())
                    .withAllowed(allowed));
        }
    }
}
