package org.drmkit.core.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conditions as SQL over the columns of an event; what is unknown is not met. */
final class SqlCondition {

    private static final Set<String> TREES = Set.of("product", "region");

    private SqlCondition() {}

    static String of(Condition condition) {
        Stream<String> columns =
                condition.columns().entrySet().stream().map(test -> known(test(test.getKey(), test.getValue())));
        Stream<String> any = condition.any().isEmpty()
                ? Stream.of()
                : Stream.of(
                        condition.any().stream().map(SqlCondition::of).collect(Collectors.joining(" or ", "(", ")")));
        Stream<String> all = condition.all().stream().map(SqlCondition::of);
        Stream<String> not = condition.not().stream().map(inner -> "not " + of(inner));
        Stream<String> days = condition.days().stream().map(test -> known(days(test)));
        return Stream.of(Stream.of("true"), columns, any, all, not, days)
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" and ", "(", ")"));
    }

    private static String known(String test) {
        return "coalesce(%s, false)".formatted(test);
    }

    private static String days(DaysTest test) {
        return test.days().limits().entrySet().stream()
                .map(limit -> "date_diff('day', %s, %s) %s %s"
                        .formatted(
                                test.from(),
                                test.to(),
                                operator(limit.getKey()),
                                limit.getValue().toPlainString()))
                .collect(Collectors.joining(" and "));
    }

    private static String operator(Comparison comparison) {
        return comparison == Comparison.EQUAL ? "=" : comparison.symbol();
    }

    private static String test(String column, ColumnTest test) {
        return test instanceof CodeSet set
                ? codes(column, set)
                : ((ColumnTest.Within) test)
                        .bounds().limits().entrySet().stream()
                                .map(limit -> bound(column, operator(limit.getKey()), limit.getValue()))
                                .collect(Collectors.joining(" and "));
    }

    private static String bound(String column, String operator, Literal limit) {
        return switch (column) {
            case "date", "recordedOn", "installed", "receivedOn" ->
                "%s %s date '%s'".formatted(column, operator, limit.text());
            case "month" -> "month(date) %s %s".formatted(operator, limit.text());
            case "dealer.tier" -> "cast(tier as decimal(12, 3)) %s %s".formatted(operator, limit.text());
            // Without a division: by the sign of the quantity, and not met at none.
            case "unitPrice" ->
                "quantity <> 0 and amount * sign(quantity) %s %s * abs(quantity)".formatted(operator, limit.text());
            default -> "%s %s %s".formatted(column, operator, limit.text());
        };
    }

    private static String codes(String column, CodeSet set) {
        String under = set.under().isEmpty() ? "true" : isUnder(column, set.under());
        String except = set.except().isEmpty() ? "true" : "not " + isUnder(column, set.except());
        String in = set.in().isEmpty() ? "true" : name(column) + " in " + list(set.in());
        return "%s is not null and %s and %s and %s".formatted(name(column), under, except, in);
    }

    private static String isUnder(String column, List<String> roots) {
        return TREES.contains(column)
                ? "%s in (select code from below where root in %s)".formatted(column, list(roots))
                : "%s in %s".formatted(name(column), list(roots));
    }

    private static String name(String column) {
        return switch (column) {
            case "dealer.tier" -> "tier";
            case "dealer.group" -> "grp";
            default -> column;
        };
    }

    private static String list(List<String> codes) {
        return codes.stream().map("'%s'"::formatted).collect(Collectors.joining(", ", "(", ")"));
    }
}
