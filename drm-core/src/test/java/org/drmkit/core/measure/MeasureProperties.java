package org.drmkit.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problems;
import org.drmkit.core.measure.Aggregation.Extreme;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.Stage;

class MeasureProperties {

    private static final int DEPTH = 2;

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void shape_measure_readsWhatItWrites(@ForAll("measures") Measure measure) {
        assertThat(Measure.SHAPE.parse(Measure.SHAPE.write(measure).canonical(), "measure"))
                .isEqualTo(measure);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void shape_table_readsWhatItWrites(@ForAll("tables") RateTable table) {
        assertThat(RateTable.SHAPE.parse(RateTable.SHAPE.write(table).pretty(), "table"))
                .isEqualTo(table);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void shape_damagedText_isReadOrRefused(
            @ForAll("measures") Measure measure, @ForAll int place, @ForAll("scraps") String scrap) {
        String text = Measure.SHAPE.write(measure).canonical();
        int at = Math.floorMod(place, text.length());
        String damaged = text.substring(0, at) + scrap + text.substring(Math.min(text.length(), at + scrap.length()));
        try {
            Measure read = Measure.SHAPE.parse(damaged, "measure");
            assertThat(Measure.SHAPE.parse(Measure.SHAPE.write(read), "measure"))
                    .isEqualTo(read);
        } catch (DefinitionException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void check_problems_pointToPlacesInTheDefinition(@ForAll("measures") Measure measure) {
        Problems problems = new Problems();
        measure.check(Networks.small(), Pointer.root(), problems);
        Json json = Measure.SHAPE.write(measure);

        assertThat(problems.list())
                .allSatisfy(
                        problem -> assertThat(value(json, problem.pointer())).isPresent());
    }

    /** The value at a pointer, found token by token. */
    private static Optional<Json> value(Json json, Pointer pointer) {
        Optional<Json> at = Optional.of(json);
        for (String token : pointer.tokens()) {
            at = at.flatMap(value -> inside(value, token));
        }
        return at;
    }

    private static Optional<Json> inside(Json json, String token) {
        if (json instanceof Json.JsonObject object) {
            return object.member(token);
        }
        List<Json> elements = json instanceof Json.JsonArray array ? array.elements() : List.of();
        int index = Integer.parseInt(token);
        return index < elements.size() ? Optional.of(elements.get(index)) : Optional.empty();
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of("\"", "{", "}", ",", ":", "[]", "null", "1e-99999", "\\u0000", "-", "in", "\"x\":1,");
    }

    @Provide
    Arbitrary<Measure> measures() {
        return Combinators.combine(
                        aggregations(), conditions(DEPTH), Arbitraries.of(Stage.class), Arbitraries.of(Basis.class))
                .as(Measure::new);
    }

    private static Arbitrary<Aggregation> aggregations() {
        Arbitrary<Factor> factors = Arbitraries.oneOf(
                numbers().map(Factor::of),
                columns().map(Factor::column),
                columns().map(Factor::table));
        Arbitrary<Aggregation> sums = Combinators.combine(columns(), factors.optional(), Arbitraries.of(true, false))
                .as(Aggregation.Sum::new);
        Arbitrary<DistinctKey> keys = Arbitraries.oneOf(
                columns().map(column -> new DistinctKey(column, OptionalInt.empty())),
                Arbitraries.integers().between(0, 9).map(depth -> new DistinctKey("product", OptionalInt.of(depth))));
        Arbitrary<Aggregation> distincts =
                Combinators.combine(keys, numbers().optional()).as(Aggregation.Distinct::new);
        Arbitrary<Aggregation> extremes = Combinators.combine(Arbitraries.of(Extreme.Kind.class), columns())
                .as(Extreme::new);
        return Arbitraries.oneOf(sums, Arbitraries.just(new Aggregation.Count()), distincts, extremes);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Map<String, ColumnTest>> tests =
                Arbitraries.maps(columns(), tests()).ofMaxSize(3);
        if (depth == 0) {
            return tests.map(map -> new Condition(map, List.of(), List.of(), Optional.empty(), Optional.empty()));
        }
        Arbitrary<Condition> inner = conditions(depth - 1);
        Arbitrary<List<Condition>> some = inner.list().ofMaxSize(2);
        Arbitrary<Optional<Condition>> not = inner.optional(0.3);
        return Combinators.combine(tests, some, some, not, days().optional(0.3)).as(Condition::new);
    }

    private static Arbitrary<DaysTest> days() {
        return Combinators.combine(columns(), columns(), bounds(numbers())).as(DaysTest::new);
    }

    private static Arbitrary<ColumnTest> tests() {
        Arbitrary<List<String>> codes = codes().list().ofMaxSize(3);
        Arbitrary<ColumnTest> sets = Combinators.combine(codes, codes, codes)
                .filter((under, except, in) -> !under.isEmpty() || !except.isEmpty() || !in.isEmpty())
                .as(CodeSet::new);
        Arbitrary<Literal> literals =
                Arbitraries.oneOf(numbers().map(Literal::of), codes().map(Literal::of), dates().map(Literal::of));
        return Arbitraries.oneOf(sets, bounds(literals).map(ColumnTest.Within::new));
    }

    private static <T> Arbitrary<Bounds<T>> bounds(Arbitrary<T> limits) {
        return Arbitraries.maps(Arbitraries.of(Comparison.class), limits)
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Bounds::new);
    }

    @Provide
    Arbitrary<RateTable> tables() {
        Arbitrary<List<String>> keys =
                columns().list().ofMinSize(1).ofMaxSize(3).uniqueElements();
        return keys.flatMap(names -> Combinators.combine(
                        rows(names).list().ofMinSize(1).ofMaxSize(4), numbers().optional())
                .as((rows, otherwise) -> new RateTable(names, rows, otherwise)));
    }

    private static Arbitrary<RateRow> rows(List<String> keys) {
        Arbitrary<LocalDate> from = dates().injectNull(0.3).map(day -> day == null ? LocalDate.MIN : day);
        Arbitrary<DateRange> ranges = Combinators.combine(from, dates().optional())
                .as((first, to) -> to.filter(first::isBefore)
                        .map(next -> DateRange.of(first, next))
                        .orElse(first.equals(LocalDate.MIN) ? DateRange.always() : DateRange.from(first)));
        return Combinators.combine(
                        codes().optional().list().ofSize(keys.size()), ranges, numbers(), Arbitraries.of(true, false))
                .as((codes, dates, factor, perUnit) -> new RateRow(row(keys, codes), dates, factor, perUnit));
    }

    private static Map<String, String> row(List<String> keys, List<Optional<String>> codes) {
        Map<String, String> row = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(keys);
        names.forEach(name -> codes.get(names.indexOf(name)).ifPresent(code -> row.put(name, code)));
        return row;
    }

    private static Arbitrary<String> columns() {
        return Arbitraries.of(
                "product",
                "region",
                "channel",
                "date",
                "quantity",
                "amount",
                "unitPrice",
                "dealer.tier",
                "freight",
                "tier~/x");
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.of("C1", "CLASSIC", "4S", "001", "1E5", "华东", "a b", "7", "true");
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals().ofScale(4).between(BigDecimal.valueOf(-99_999), BigDecimal.valueOf(99_999));
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers()
                .between(0, 4_000)
                .map(day -> LocalDate.parse("2020-01-01").plusDays(day));
    }
}
