package org.drmkit.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;

class ExplanationProperties {

    private static final List<Operation> OPERATIONS = List.of(
            Operation.SUM, Operation.DIFFERENCE, Operation.PRODUCT, Operation.MIN, Operation.MAX, Operation.choice(0));
    private static final List<Operation> OF_ONE =
            List.of(Operation.SAME, Operation.FLOOR, Operation.NEGATED, Operation.round(1, RoundingMode.HALF_UP));
    private static final List<Operation> OF_TWO = List.of(Operation.QUOTIENT, Operation.GROWTH, Operation.SHARE);

    @Provide
    Arbitrary<Explanation> explanations() {
        return trees(2).withoutEdgeCases();
    }

    private Arbitrary<Explanation> trees(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<Explanation> below = trees(depth - 1);
        return Arbitraries.oneOf(
                leaves(),
                nodes(OPERATIONS, below.list().ofMinSize(1).ofMaxSize(4), below),
                nodes(OF_ONE, below.list().ofSize(1), below),
                nodes(OF_TWO, below.list().ofSize(2), below));
    }

    private static Arbitrary<Explanation> nodes(
            List<Operation> operations, Arbitrary<List<Explanation>> operands, Arbitrary<Explanation> note) {
        return Combinators.combine(
                        codes(),
                        Arbitraries.of(operations),
                        operands,
                        note.optional(0.2),
                        Arbitraries.of("", "CNY", "%", "points"))
                .as((code, operation, made, beside, unit) -> {
                    Explanation.Builder builder =
                            Explanation.builder(code).unit(unit).operation(operation, made);
                    beside.ifPresent(builder::note);
                    return builder.argument("rule", code).build();
                });
    }

    private static Arbitrary<Explanation> leaves() {
        return Combinators.combine(codes(), values()).as(Explanation::input);
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.of("due", "earned", "pay", "base", "rounded", "constant", "entitlement", "x.unknown");
    }

    private static Arbitrary<Value> values() {
        Arbitrary<String> units = Arbitraries.of("", "CNY", "JPY", "%", "points", "kg");
        Arbitrary<Fraction> numbers = Combinators.combine(
                        Arbitraries.longs().between(-1_000_000, 1_000_000), Arbitraries.of(1L, 3L, 100L, 1_000L))
                .as((above, below) -> Fraction.of(above).dividedBy(Fraction.of(below)));
        return Arbitraries.oneOf(
                Combinators.combine(numbers, units).as(Value::of),
                Combinators.combine(Arbitraries.doubles().between(-1e6, 1e6), units)
                        .as(Value::approximate),
                Arbitraries.strings().ofMaxLength(5).map(Value::of),
                Arbitraries.of("NO_FACT", "withdrawn").map(Value::absent));
    }

    @Property(tries = 150)
    void whatIsCalculatedAddsUp(@ForAll("explanations") Explanation tree) {
        assertThat(tree.mismatch()).isEmpty();
    }

    @Property(tries = 150)
    void aFigureThatIsOffByOneIsFound(@ForAll("explanations") Explanation tree) {
        Optional<Fraction> number = tree.value().number();
        if (number.isPresent() && !tree.operands().isEmpty()) {
            Explanation wrong = Explanation.builder(tree.code())
                    .operation(tree.operation(), tree.operands())
                    .value(number.get().plus(Fraction.ONE), tree.value().unit())
                    .build();
            assertThat(wrong.mismatch()).map(Mismatch::path).contains(tree.code());
        }
    }

    @Property(tries = 150)
    void jsonIsReadBackAsItWas(@ForAll("explanations") Explanation tree) {
        String text = Explanation.SHAPE.write(tree).canonical();
        assertThat(Explanation.SHAPE.parse(text, "explanation")).isEqualTo(tree);
    }

    @Property(tries = 150)
    void everyLineHasAFigureAndEveryPlaceIsFilled(@ForAll("explanations") Explanation tree) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA, Locale.FRANCE)) {
            String text = tree.render(locale, Texts.empty());
            assertThat(text.lines().count()).isLessThanOrEqualTo(tree.nodes().count());
            assertThat(text).doesNotContain("{how}", "{head}", "{list}", "{1}", "{#1}");
        }
    }

    @Property(tries = 150)
    void theDifferenceTellsWhetherTreesAreEqual(
            @ForAll("explanations") Explanation before, @ForAll("explanations") Explanation after) {
        assertThat(before.difference(after).isEmpty()).isEqualTo(before.equals(after));
        assertThat(before.difference(before).isEmpty()).isTrue();
    }

    @Property(tries = 150)
    void aDamagedTextIsRefusedOrReadWhole(
            @ForAll("explanations") Explanation tree,
            @ForAll @IntRange(min = 0, max = 10_000) int position,
            @ForAll("fragments") String fragment) {
        String text = Explanation.SHAPE.write(tree).canonical();
        int at = position % text.length();
        String damaged = text.substring(0, at) + fragment + text.substring(Math.min(text.length(), at + 3));
        try {
            Explanation read = Explanation.SHAPE.parse(damaged, "explanation");
            assertThat(read.render(Locale.ENGLISH, Texts.empty())).endsWith("\n");
            assertThat(read.mismatch()).isNotNull();
        } catch (DefinitionException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of(
                "", "\"", "1", "99", "0", ",", "[", "}", "ROUND(2,UNNECESSARY)", "CHOICE(3)", "SUM", "/", "e9", "-");
    }
}
