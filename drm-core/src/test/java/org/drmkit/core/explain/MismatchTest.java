package org.drmkit.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.drmkit.core.number.Fraction;
import org.junit.jupiter.api.Test;

class MismatchTest {

    @Test
    void in_treeThatAddsUp_isEmpty() {
        assertThat(Samples.due("27000.10").mismatch()).isEmpty();
        assertThat(Samples.earned().mismatch()).isEmpty();
        assertThat(Samples.score().mismatch()).isEmpty();
    }

    @Test
    void in_wrongFigure_namesPathAndBothFigures() {
        Explanation payout = Explanation.builder("payout")
                .argument("rule", "volume")
                .value(Samples.cny("1080.01"))
                .operation(Operation.SAME, Samples.pay("0.04", "27000", "20000"))
                .build();

        Mismatch mismatch = Samples.same("due", payout).mismatch().orElseThrow();
        assertThat(mismatch.path()).isEqualTo("due/payout[rule=volume]");
        assertThat(mismatch.expected()).isEqualTo(Samples.cny("1080"));
        assertThat(mismatch.actual()).isEqualTo(Samples.cny("1080.01"));
        assertThat(mismatch.message())
                .isEqualTo("due/payout[rule=volume]: 1080.01 CNY must be 1080 CNY, the SAME of its operands.");
    }

    @Test
    void in_notes_areCheckedToo() {
        Explanation wrong = Explanation.builder("growth")
                .value(Fraction.ONE, "%")
                .operation(Operation.GROWTH, Samples.base("3"), Samples.base("2"))
                .build();
        Explanation noted =
                Explanation.builder("due").value(Value.of(1)).note(wrong).build();

        assertThat(noted.mismatch()).map(Mismatch::expected).contains(Value.of(Fraction.parse("0.5"), "%"));
    }

    @Test
    void in_absentFigures_mustBeAbsentOnBothSides() {
        Explanation gap = Explanation.input("fact", Value.absent("NO_FACT"));
        Explanation zeroForNothing = Explanation.builder("sum")
                .value(Value.of(0))
                .operation(Operation.SUM, gap)
                .build();
        Explanation otherReason = Explanation.builder("sum")
                .value(Value.absent("NOT_COVERED"))
                .operation(Operation.SUM, gap)
                .build();

        assertThat(zeroForNothing.mismatch()).isPresent();
        assertThat(otherReason.mismatch()).isEmpty();
    }

    @Test
    void in_approximateFigures_mayDifferByABillionth() {
        assertThat(sumOfTenths(Value.approximate(0.1 + 0.2, "points")).mismatch())
                .isEmpty();
        assertThat(sumOfTenths(Value.approximate(0.3 + 1e-9, "points")).mismatch())
                .isEmpty();
        assertThat(sumOfTenths(Value.approximate(0.3 + 2e-9, "points")).mismatch())
                .isPresent();
        assertThat(sumOfTenths(Value.of(Fraction.parse("0.300000001"), "points"))
                        .mismatch())
                .isPresent();
    }

    private static Explanation sumOfTenths(Value value) {
        Explanation one = Explanation.input("a", Value.of(Fraction.parse("0.1"), "points"));
        Explanation two = Explanation.input("b", Value.of(Fraction.parse("0.2"), "points"));
        return Explanation.builder("score")
                .value(value)
                .operation(Operation.SUM, one, two)
                .build();
    }
}
