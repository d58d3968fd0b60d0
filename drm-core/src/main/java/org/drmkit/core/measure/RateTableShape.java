package org.drmkit.core.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.json.Union;
import org.drmkit.core.time.DateRange;

/** How a rate table looks: a row is an object whose members are keys of the table, beside its dates and its factor. */
final class RateTableShape {

    /** Members of a row that are no keys. */
    private static final Set<String> WORDS = Set.of("from", "to", "rate", "perUnit");

    private static final int MOST_ROWS = 100_000;

    /** What a row gives. */
    private record Worth(BigDecimal factor, boolean perUnit) {}

    private static final Union<Worth> WORTH = Shape.union("rate", Worth.class, u -> {
        u.key(
                "rate",
                Worth.class,
                worth -> !worth.perUnit(),
                Shapes.DECIMAL.map(rate -> new Worth(rate, false), Worth::factor));
        u.key(
                "perUnit",
                Worth.class,
                Worth::perUnit,
                Shapes.DECIMAL.map(amount -> new Worth(amount, true), Worth::factor));
    });

    private static final Shape<RateRow> ROW = Shape.object("row", o -> {
        var codes = o.rest(Shapes.NAME, Shapes.CODE, RateRow::codes);
        var from = o.optional(
                "from", Shapes.DATE, row -> Optional.of(row.dates().from()).filter(day -> !day.equals(LocalDate.MIN)));
        var to = o.optional("to", Shapes.DATE, row -> row.dates().to());
        var worth = o.include(WORTH, row -> new Worth(row.factor(), row.perUnit()));
        o.check((v, place) -> checkOrder(v.get(from), v.get(to), place));
        return v -> new RateRow(
                v.get(codes),
                DateRange.of(v.get(from).orElse(LocalDate.MIN), v.get(to).orElse(LocalDate.MAX)),
                v.get(worth).factor(),
                v.get(worth).perUnit());
    });

    static final Shape<RateTable> SHAPE = Shape.object("rate table", o -> {
        var keys = o.required("keys", Shapes.setOf(Shapes.NAME), table -> new LinkedHashSet<>(table.keys()));
        var rows = o.required("rows", Shapes.listOf(ROW, 1, MOST_ROWS), RateTable::rows);
        var otherwise = o.optional("else", Shapes.DECIMAL, RateTable::otherwise);
        o.check((v, place) -> {
            checkKeys(v.get(keys), place);
            checkRows(v.get(keys), v.get(rows), place);
        });
        return v -> new RateTable(List.copyOf(v.get(keys)), v.get(rows), v.get(otherwise));
    });

    private RateTableShape() {}

    private static void checkOrder(Optional<LocalDate> from, Optional<LocalDate> to, Place place) {
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            place.member("to")
                    .report(place.member("to")
                            .problem(Problem.OUT_OF_RANGE, "the row holds no day")
                            .withAllowed("a day after " + from.get())
                            .withMaybe(from.get().plusDays(1).toString()));
        }
    }

    private static void checkKeys(Set<String> keys, Place place) {
        int i = 0;
        for (String key : keys) {
            if (WORDS.contains(key)) {
                place.member("keys").element(i).report(Problem.INVALID, "a word of the language, not a column");
            }
            i++;
        }
    }

    private static void checkRows(Set<String> keys, List<RateRow> rows, Place place) {
        List<String> known = new ArrayList<>(keys);
        WORDS.stream().sorted().forEach(known::add);
        for (int i = 0; i < rows.size(); i++) {
            for (String key : rows.get(i).codes().keySet()) {
                if (!keys.contains(key)) {
                    Place member = place.member("rows").element(i).member(key);
                    place.report(Problem.of(member.pointer(), Problem.UNKNOWN_MEMBER, "unknown key of the table")
                            .withValue(key)
                            .withKnown(key, known));
                }
            }
        }
    }
}
