package org.drmkit.core.formula.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.definition.Refusal;
import org.drmkit.core.definition.Vocabulary;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.formula.DealerTest;
import org.drmkit.core.formula.FormulaCheck;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problems;
import org.drmkit.core.measure.Bounds;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.measure.ColumnTest;
import org.drmkit.core.measure.Comparison;
import org.drmkit.core.measure.Condition;
import org.drmkit.core.measure.Literal;
import org.drmkit.core.time.Dated;
import org.drmkit.core.time.PeriodUnit;
import org.junit.jupiter.api.Test;

class DealerTestCompilerTest {

    /** Numbers, codes, codes that look like numbers, something approximate, and nothing. */
    private static final List<Dealer> DEALERS = List.of(
            Dealer.builder("D1").attribute("x", 2).attribute("y", "GOLD").build(),
            Dealer.builder("D2").attribute("x", "GOLD").attribute("y", 2).build(),
            Dealer.builder("D3").attribute("x", "2").attribute("y", "2.0").build(),
            Dealer.builder("D4").attribute("x", -7).build(),
            Dealer.builder("D5")
                    .attribute("x", Dated.of(Scalar.approximate(2.0)))
                    .attribute("y", 0)
                    .build());

    private static final World WORLD =
            World.of(PeriodUnit.YEAR, "2026-01-01/2027-01-01", "2026-06-30").withDealers(DEALERS);

    private static String holds(String json) {
        return holders(DealerTest.SHAPE.parse(json, "for"));
    }

    private static String holders(DealerTest test) {
        Run run = Run.of(WORLD);
        TruthColumn truths = run.scope(0).truth(run.compiler().compile(test));
        return String.join(
                " ",
                DEALERS.stream()
                        .map(Dealer::id)
                        .filter(id -> truths.holds(run.parties().index(id)))
                        .toList());
    }

    @Test
    void nothingAsked_everyDealer() {
        assertThat(holds("{}")).isEqualTo("D1 D2 D3 D4 D5");
        assertThat(holders(DealerTest.everyone())).isEqualTo("D1 D2 D3 D4 D5");
    }

    @Test
    void codes_aNumberIsTheCodeThatItIsWrittenAs() {
        assertThat(holds("{\"dealer.x\": {\"in\": [2]}}")).isEqualTo("D1 D3");
        assertThat(holds("{\"dealer.x\": {\"in\": [\"GOLD\", -7]}}")).isEqualTo("D2 D4");
    }

    @Test
    void codes_underIsTheCodeItself_exceptIsAllOthers() {
        assertThat(holds("{\"dealer.x\": {\"under\": [\"GOLD\", 2]}}")).isEqualTo("D1 D2 D3");
        assertThat(holds("{\"dealer.x\": {\"under\": [\"GOLD\", 2], \"except\": [2]}}"))
                .isEqualTo("D2");
        assertThat(holds("{\"dealer.x\": {\"except\": [\"GOLD\"]}}")).isEqualTo("D1 D3 D4 D5");
        assertThat(holds("{\"dealer.x\": {\"under\": [\"GOLD\"], \"in\": [2]}}"))
                .isEmpty();
    }

    @Test
    void equal_aCodeOrANumber() {
        assertThat(holds("{\"dealer.x\": {\"==\": \"GOLD\"}}")).isEqualTo("D2");
        assertThat(holds("{\"dealer.x\": {\"==\": 2}}")).isEqualTo("D1 D3 D5");
        assertThat(holds("{\"dealer.y\": {\"==\": \"2.0\"}}")).isEqualTo("D2 D3");
        assertThat(holds("{\"not\": {\"dealer.x\": {\"==\": \"GOLD\"}}}")).isEqualTo("D1 D3 D4 D5");
    }

    @Test
    void bounds_onACode_unknown_underNotAsWell() {
        assertThat(holds("{\"dealer.x\": {\">=\": -7, \"<\": 2.5}}")).isEqualTo("D1 D4 D5");
        assertThat(holds("{\"not\": {\"dealer.x\": {\">=\": 0}}}")).isEqualTo("D4");
    }

    @Test
    void absent_unknown_underNotAsWell() {
        assertThat(holds("{\"dealer.y\": {\"except\": [\"GOLD\"]}}")).isEqualTo("D2 D3 D5");
        assertThat(holds("{\"not\": {\"dealer.y\": {\"in\": [\"GOLD\"]}}}")).isEqualTo("D2 D3 D5");
        assertThat(holds("{\"any\": [{\"dealer.y\": {\"in\": [\"GOLD\"]}}, {\"dealer.x\": {\"<\": 0}}]}"))
                .isEqualTo("D1 D4");
    }

    @Test
    void combined_everyPartHolds() {
        assertThat(holds("{\"dealer.x\": {\"in\": [2]}, \"all\": [{\"dealer.y\": {\"except\": [\"2.0\"]}}],"
                        + " \"not\": {\"dealer.y\": {\"in\": [7]}}, \"any\": [{\"dealer.x\": {\"in\": [2]}}]}"))
                .isEqualTo("D1");
    }

    @Test
    void explain_namesTheAttributeAndTheLimit() {
        assertThat(explained("{\"dealer.x\": {\"==\": \"GOLD\"}}", "D1")).isEqualTo("""
                Test fails: 2 == GOLD
                  dealer.x 2: 2026-06-30
                """);
        assertThat(explained("{\"dealer.y\": {\">=\": 1}}", "D4")).contains("no value");
    }

    private static String explained(String json, String dealer) {
        Run run = Run.of(WORLD);
        TestNode node = run.compiler().compile(DealerTest.SHAPE.parse(json, "for"));
        Explanation explanation = node.explain(run.scope(0), run.parties().index(dealer));
        return explanation.render(Locale.ENGLISH, FormulaTexts.TEXTS);
    }

    @Test
    void boundThatIsNoNumber_refusedByTheCheck() {
        String json = "{\"dealer.x\": {\">=\": \"GOLD\", \"==\": \"GOLD\"}}";
        Problems problems = new Problems();
        FormulaCheck.of(Vocabulary.any(), WORLD.network(), problems)
                .dealers(DealerTest.SHAPE.parse(json, "for"), Pointer.root().child("for"));
        assertThat(Refusal.of(problems)).containsExactly("/for/dealer.x/>= WRONG_KIND");
        assertThatThrownBy(() -> holds(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GOLD");
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return conditions(2);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> columns = Combinators.combine(
                        Arbitraries.of("dealer.x", "dealer.y"), Arbitraries.oneOf(codeSets(), bounds()))
                .as((column, test) -> test instanceof CodeSet set
                        ? Condition.of(column, set)
                        : Condition.of(column, ((ColumnTest.Within) test).bounds()));
        if (depth == 0) {
            return columns;
        }
        Arbitrary<List<Condition>> some =
                conditions(depth - 1).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                columns,
                some.map(Condition::any),
                some.map(Condition::all),
                conditions(depth - 1).map(Condition::negated));
    }

    private static Arbitrary<ColumnTest> codeSets() {
        Arbitrary<List<String>> codes =
                Arbitraries.of("2", "2.0", "GOLD", "-7", "0", "SILVER").list().ofMaxSize(3);
        return Combinators.combine(codes, codes, codes)
                .filter((under, except, in) -> under.size() + except.size() + in.size() > 0)
                .as(CodeSet::new);
    }

    private static Arbitrary<ColumnTest> bounds() {
        Arbitrary<Literal> numbers = Arbitraries.of("2", "2.0", "-7", "0.5").map(Literal::of);
        Arbitrary<Literal> any =
                Arbitraries.oneOf(numbers, Arbitraries.of("GOLD", "x").map(Literal::of));
        return Arbitraries.of(Comparison.class)
                .flatMap(comparison ->
                        (comparison == Comparison.EQUAL ? any : numbers).map(limit -> Bounds.of(comparison, limit)))
                .map(ColumnTest.Within::new);
    }

    /** What a condition on lines says, but that a value which is absent, or a code where a number is needed, is unknown. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void compile_anyCondition_asOnLines(@ForAll("conditions") Condition condition) {
        Run run = Run.of(WORLD);
        TruthColumn truths = run.scope(0).truth(run.compiler().compile(new DealerTest(condition)));
        for (int i = 0; i < DEALERS.size(); i++) {
            assertThat(Truth.of(truths, i))
                    .as("%s of %s", condition, DEALERS.get(i))
                    .isEqualTo(plain(condition, DEALERS.get(i)));
        }
    }

    private static Truth plain(Condition condition, Dealer dealer) {
        Truth columns = Truth.all(condition.columns().entrySet().stream()
                .map(entry -> dealer.attribute(entry.getKey().substring("dealer.".length()), WORLD.asOf())
                        .map(value -> plain(entry.getValue(), value))
                        .orElse(Truth.unknown(Reasons.NO_VALUE))));
        Truth all = Truth.all(condition.all().stream().map(part -> plain(part, dealer)));
        Truth none = Truth.all(
                condition.any().stream().map(part -> plain(part, dealer).not()));
        Truth any = condition.any().isEmpty() ? Truth.TRUE : none.not();
        Truth not = condition.not().map(part -> plain(part, dealer).not()).orElse(Truth.TRUE);
        return columns.and(all).and(any).and(not);
    }

    private static Truth plain(ColumnTest test, Scalar value) {
        if (test instanceof CodeSet set) {
            String code = value.toString();
            return Truth.of((set.under().isEmpty() || set.under().contains(code))
                    && (set.in().isEmpty() || set.in().contains(code))
                    && !set.except().contains(code));
        }
        return Truth.all(((ColumnTest.Within) test)
                .bounds().limits().entrySet().stream().map(limit -> plain(limit.getKey(), limit.getValue(), value)));
    }

    private static Truth plain(Comparison comparison, Literal limit, Scalar value) {
        if (value instanceof Scalar.Code code) {
            return comparison == Comparison.EQUAL
                    ? Truth.of(code.value().equals(limit.text()))
                    : Truth.unknown(Reasons.INVALID);
        }
        double number = Double.parseDouble(value.toString());
        return limit.decimal()
                .map(bound -> Truth.of(comparison.holds(Double.compare(number, bound.doubleValue()))))
                .orElse(Truth.FALSE);
    }
}
