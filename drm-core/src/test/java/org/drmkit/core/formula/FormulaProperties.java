package org.drmkit.core.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.drmkit.core.definition.Vocabulary;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problems;
import org.drmkit.core.measure.Bounds;
import org.drmkit.core.measure.Comparison;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.measure.Networks;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.PeriodUnit;

class FormulaProperties {

    private static final int DEPTH = 2;

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void shape_formula_readsWhatItWrites(@ForAll("formulas") Formula formula) {
        assertThat(Formula.SHAPE.parse(Formula.SHAPE.write(formula).canonical(), "formula"))
                .isEqualTo(formula);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void shape_damagedText_isReadOrRefused(
            @ForAll("formulas") Formula formula, @ForAll int place, @ForAll("scraps") String scrap) {
        String text = Formula.SHAPE.write(formula).canonical();
        int at = Math.floorMod(place, text.length());
        String damaged = text.substring(0, at) + scrap + text.substring(Math.min(text.length(), at + scrap.length()));
        try {
            Formula read = Formula.SHAPE.parse(damaged, "formula");
            assertThat(Formula.SHAPE.parse(Formula.SHAPE.write(read), "formula"))
                    .isEqualTo(read);
        } catch (DefinitionException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void check_problems_pointToPlacesInTheDefinition(@ForAll("formulas") Formula formula) {
        Problems problems = new Problems();
        Vocabulary names =
                Vocabulary.of(Map.of("total", Measure.sum("amount"), "first", Measure.first("date")), Map.of());
        FormulaCheck.of(names, Networks.small(), problems).value(formula, Pointer.root());
        Json json = Formula.SHAPE.write(formula);

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

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void resolve_previous_abutsAndIsWhole(@ForAll("spans") Span span) {
        Span before = At.PREVIOUS.resolve(span).orElseThrow();

        assertThat(before.whole().to()).contains(span.whole().from());
        assertThat(before.range()).isEqualTo(before.whole());
        assertThat(before.calendar()
                        .period((PeriodUnit) before.per(), before.whole().from())
                        .range())
                .isEqualTo(before.whole());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void resolve_yearAgo_isAsManyPreviousAsTheYearHas(@ForAll("spans") Span span) {
        At previous = At.CURRENT;
        for (int i = 0; i < ((PeriodUnit) span.per()).perYear(); i++) {
            previous = previous.then(At.PREVIOUS);
        }

        assertThat(At.YEAR_AGO.resolve(span).orElseThrow().whole())
                .isEqualTo(previous.resolve(span).orElseThrow().whole());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void resolve_yearToDate_beginsWithTheYearAndEndsWithThePeriod(@ForAll("spans") Span span) {
        DateRange year = At.YEAR.resolve(span).orElseThrow().range();
        DateRange toDate = At.YEAR_TO_DATE.resolve(span).orElseThrow().range();

        assertThat(toDate.from()).isEqualTo(year.from());
        assertThat(toDate.to()).isEqualTo(span.whole().to());
        assertThat(year.encloses(toDate)).isTrue();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void resolve_rollingOverTheYear_isTheYearThatEndsWithThePeriod(@ForAll("spans") Span span) {
        DateRange rolling =
                At.rolling(12, PeriodUnit.MONTH).resolve(span).orElseThrow().range();
        Span last = At.YEAR.resolve(span).orElseThrow();

        assertThat(rolling.to()).isEqualTo(span.whole().to());
        assertThat(At.rolling(1, PeriodUnit.YEAR).resolve(span).orElseThrow().range())
                .isEqualTo(rolling);
        assertThat(At.rolling(12, PeriodUnit.MONTH).resolve(last).orElseThrow().range())
                .isEqualTo(last.whole());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void parts_months_makeUpTheRange(@ForAll("spans") Span span) {
        List<Span> months = span.parts(PeriodUnit.MONTH, span.range().lastDay().orElseThrow());

        assertThat(months.stream().mapToLong(month -> month.range().days()).sum())
                .isEqualTo(span.range().days());
        assertThat(months).allMatch(month -> span.range().encloses(month.range()));
        for (int i = 1; i < months.size(); i++) {
            assertThat(months.get(i - 1).range().to())
                    .contains(months.get(i).range().from());
        }
    }

    @Provide
    Arbitrary<Span> spans() {
        Arbitrary<MonthDay> starts = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as(MonthDay::of);
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 3_000)
                .map(day -> LocalDate.parse("2022-01-01").plusDays(day));
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 800);
        return Combinators.combine(starts, Arbitraries.of(PeriodUnit.class), days, lengths)
                .as((start, unit, from, length) -> Span.periods(
                        unit,
                        FiscalCalendar.of(start),
                        Optional.empty(),
                        DateRange.of(from, from.plusDays(length)),
                        from.plusDays(900)))
                .flatMap(Arbitraries::of);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of("\"", "{", "}", ",", ":", "[]", "null", "1e-99999", "-", "at", "\"x\":1,", "rule");
    }

    @Provide
    Arbitrary<Formula> formulas() {
        return formulas(DEPTH);
    }

    private static Arbitrary<Formula> formulas(int depth) {
        Arbitrary<Formula> leaves = Arbitraries.oneOf(
                Combinators.combine(names(), times()).as(Formulas::measure),
                names().map(Formulas::measure),
                Combinators.combine(
                                names(), Arbitraries.of(At.CURRENT, At.PREVIOUS, At.YEAR, At.PROGRAM.then(At.YEAR_AGO)))
                        .as(Formulas::fact),
                Arbitraries.bigDecimals()
                        .ofScale(3)
                        .between(BigDecimal.valueOf(-99), BigDecimal.valueOf(99))
                        .map(Formulas::constant),
                Arbitraries.of("2026-01-31", "2024-02-29").map(day -> new DateConstant(LocalDate.parse(day))));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Formula> inner = formulas(depth - 1);
        Arbitrary<List<Formula>> some = inner.list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Formula> calculated = Arbitraries.oneOf(
                some.map(Add::new),
                some.map(Multiply::new),
                some.map(Min::new),
                some.map(Max::new),
                Combinators.combine(inner, inner).as(Subtract::new),
                Combinators.combine(inner, inner).as(Divide::new),
                Combinators.combine(inner, inner).as(Growth::new),
                Combinators.combine(inner, inner).as(Share::new),
                Combinators.combine(inner, inner).as(OrElse::new),
                inner.map(Floor::new),
                Combinators.combine(
                                inner,
                                Arbitraries.of("dealer.type", "dealer.kind").optional())
                        .as(Rank::new),
                Combinators.combine(
                                Arbitraries.of(PeriodUnit.class),
                                tests(depth - 1).list().ofMinSize(1).ofMaxSize(2))
                        .as(PeriodCount::new));
        return depth < DEPTH
                ? Arbitraries.oneOf(leaves, calculated)
                : Arbitraries.frequencyOf(
                        Tuple.of(9, calculated),
                        Tuple.of(1, names().map(Formulas::rule)),
                        Tuple.of(1, names().map(Formulas::kpi)));
    }

    private static Arbitrary<Test> tests(int depth) {
        Arbitrary<Formula> value = formulas(depth);
        Arbitrary<Bounds<Formula>> bounds = Arbitraries.maps(Arbitraries.of(Comparison.class), value)
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(Bounds::new);
        Arbitrary<Test> values = Combinators.combine(value, bounds).as(ValueTest::new);
        Arbitrary<Test> codes = Combinators.combine(
                        names(),
                        Arbitraries.of("A", "4S", "1").list().ofMinSize(1).ofMaxSize(3))
                .as((name, in) -> new CodeTest(new FactReference(name, At.CURRENT), in));
        if (depth == 0) {
            return Arbitraries.oneOf(values, codes);
        }
        Arbitrary<Test> inner = tests(depth - 1);
        Arbitrary<List<Test>> some = inner.list().ofMinSize(1).ofMaxSize(2);
        return Arbitraries.oneOf(values, codes, some.map(AnyOf::new), some.map(AllOf::new), inner.map(Not::new));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("total", "first", "dealer.tier", "dealer.kind", "one percent", "销量");
    }

    private static Arbitrary<At> times() {
        return Arbitraries.of(
                At.CURRENT,
                At.PREVIOUS,
                At.YEAR_TO_DATE.then(At.YEAR_AGO),
                At.rolling(3, PeriodUnit.MONTH),
                At.rolling(1, PeriodUnit.QUARTER).then(At.PROGRAM));
    }
}
