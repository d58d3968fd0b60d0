package org.drmkit.core.formula.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.drmkit.core.formula.Add;
import org.drmkit.core.formula.AllOf;
import org.drmkit.core.formula.AnyOf;
import org.drmkit.core.formula.At;
import org.drmkit.core.formula.CodeTest;
import org.drmkit.core.formula.DateConstant;
import org.drmkit.core.formula.Divide;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.formula.Floor;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.Formulas;
import org.drmkit.core.formula.Growth;
import org.drmkit.core.formula.Max;
import org.drmkit.core.formula.MeasureReference;
import org.drmkit.core.formula.Min;
import org.drmkit.core.formula.Multiply;
import org.drmkit.core.formula.Not;
import org.drmkit.core.formula.OrElse;
import org.drmkit.core.formula.PeriodCount;
import org.drmkit.core.formula.Rank;
import org.drmkit.core.formula.Share;
import org.drmkit.core.formula.Shift;
import org.drmkit.core.formula.Subtract;
import org.drmkit.core.formula.Test;
import org.drmkit.core.formula.ValueTest;
import org.drmkit.core.measure.Bounds;
import org.drmkit.core.measure.Comparison;
import org.drmkit.core.time.PeriodUnit;

/** Random formulas and tests of the language over the names of a world: every form, every time, nested. */
final class RandomFormulas {

    private static final int DEPTH = 3;

    private final boolean results;

    private RandomFormulas(boolean results) {
        this.results = results;
    }

    static Arbitrary<Formula> formulas() {
        return new RandomFormulas(true).formula(DEPTH);
    }

    /** Formulas over an approximate fact, so that approximate answers are no rarity. */
    static Arbitrary<Formula> approximates() {
        Arbitrary<Formula> rough = Arbitraries.just(Formulas.fact("rough"));
        Arbitrary<Formula> operands =
                Arbitraries.frequencyOf(Tuple.of(3, rough), Tuple.of(1, new RandomFormulas(true).leaf()));
        return Arbitraries.oneOf(rough, arithmetic(operands), quotients(operands), fallback(operands));
    }

    /** Codes, some of them for want of a figure. */
    static Arbitrary<Formula> codes() {
        Arbitrary<Formula> codes = Arbitraries.of("dealer.type", "grade").map(Formulas::fact);
        return Arbitraries.oneOf(codes, fallback(codes));
    }

    static Arbitrary<Test> tests() {
        return new RandomFormulas(true).test(2);
    }

    private Arbitrary<Formula> formula(int depth) {
        return depth == 0
                ? leaf()
                : Arbitraries.frequencyOf(
                        Tuple.of(4, leaf()),
                        Tuple.of(3, arithmetic(formula(depth - 1))),
                        Tuple.of(2, quotients(formula(depth - 1))),
                        Tuple.of(2, others(depth - 1)));
    }

    private Arbitrary<Formula> leaf() {
        Arbitrary<Formula> now = measures().map(Formulas::measure);
        Arbitrary<Formula> then = Combinators.combine(measures(), times()).as(MeasureReference::new);
        Arbitrary<Formula> constants = Arbitraries.of(
                        "0", "1", "-2.5", "0.01", "1000", "1e-18", "123456789012345678901234567890")
                .map(Formulas::constant);
        Arbitrary<Formula> rules = Arbitraries.of("volume", "none").map(Formulas::rule);
        return Arbitraries.frequencyOf(
                Tuple.of(3, now),
                Tuple.of(4, then),
                Tuple.of(2, facts().map(fact -> fact)),
                Tuple.of(2, constants),
                Tuple.of(1, results ? rules : constants));
    }

    private static Arbitrary<String> measures() {
        return Arbitraries.of("total", "units", "cars", "sellOut", "orders", "kinds", "largest");
    }

    private static Arbitrary<FactReference> facts() {
        Arbitrary<Shift> whole =
                Arbitraries.of(Shift.Named.PREVIOUS, Shift.Named.YEAR_AGO, Shift.Named.YEAR, Shift.Named.PROGRAM);
        return Combinators.combine(
                        Arbitraries.of("target", "target", "grade", "rough", "dealer.tier", "dealer.type", "unknown"),
                        lists(whole))
                .as(FactReference::new);
    }

    /** Every time of a measure: none, one shift, or several in order. */
    static Arbitrary<At> times() {
        Arbitrary<Shift> named = Arbitraries.of(Shift.Named.values()).map(shift -> shift);
        Arbitrary<Shift> rolling = Combinators.combine(
                        Arbitraries.integers().between(1, 14), Arbitraries.of(PeriodUnit.class))
                .as(Shift.Rolling::new);
        return lists(Arbitraries.frequencyOf(Tuple.of(4, named), Tuple.of(1, rolling)));
    }

    private static Arbitrary<At> lists(Arbitrary<Shift> shift) {
        return shift.list().ofMaxSize(3).filter(RandomFormulas::isInOrder).map(At::new);
    }

    /** PREVIOUS cannot follow YEAR_TO_DATE or a rolling window, until YEAR or PROGRAM give a whole period again. */
    private static boolean isInOrder(List<Shift> shifts) {
        boolean whole = true;
        for (Shift shift : shifts) {
            if (shift == Shift.Named.PREVIOUS && !whole) {
                return false;
            }
            boolean window = shift == Shift.Named.YEAR_TO_DATE || shift instanceof Shift.Rolling;
            boolean resets = shift == Shift.Named.YEAR || shift == Shift.Named.PROGRAM;
            whole = !window && (whole || resets);
        }
        return true;
    }

    private static Arbitrary<Formula> arithmetic(Arbitrary<Formula> operands) {
        Arbitrary<List<Formula>> some = operands.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                some.map(Add::new),
                some.map(Multiply::new),
                some.map(Min::new),
                some.map(Max::new),
                operands.map(Floor::new),
                pair(operands).map(two -> new Subtract(two.get1(), two.get2())));
    }

    private static Arbitrary<Formula> quotients(Arbitrary<Formula> operands) {
        return Arbitraries.oneOf(
                pair(operands).map(two -> new Divide(two.get1(), two.get2())),
                pair(operands).map(two -> new Share(two.get1(), two.get2())),
                pair(operands).map(two -> new Growth(two.get1(), two.get2())));
    }

    private static Arbitrary<Formula> fallback(Arbitrary<Formula> operands) {
        return pair(operands).map(two -> new OrElse(two.get1(), two.get2()));
    }

    private Arbitrary<Formula> others(int depth) {
        RandomFormulas inside = new RandomFormulas(false);
        Arbitrary<List<Test>> when =
                inside.test(Math.min(1, depth)).list().ofMinSize(1).ofMaxSize(2);
        Arbitrary<Optional<String>> among =
                Arbitraries.of(Optional.empty(), Optional.of("dealer.type"), Optional.of("dealer.tier"));
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(PeriodUnit.class), when).as(PeriodCount::new),
                Combinators.combine(formula(depth), among).as(Rank::new),
                fallback(formula(depth)));
    }

    private static Arbitrary<Tuple.Tuple2<Formula, Formula>> pair(Arbitrary<Formula> operands) {
        return Combinators.combine(operands, operands).as(Tuple::of);
    }

    private Arbitrary<Test> test(int depth) {
        Arbitrary<Test> value =
                Combinators.combine(formula(depth), bounds(formula(0))).as(ValueTest::new);
        Arbitrary<Test> date = Combinators.combine(date(), bounds(dateOrDay())).as(ValueTest::new);
        Arbitrary<Test> code = Combinators.combine(
                        facts(),
                        Arbitraries.of("A", "B", "2", "7", "SHOP")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as(CodeTest::new);
        if (depth == 0) {
            return Arbitraries.oneOf(value, date, code);
        }
        Arbitrary<List<Test>> some = test(depth - 1).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                value,
                date,
                code,
                some.map(AnyOf::new),
                some.map(AllOf::new),
                test(depth - 1).map(Not::new));
    }

    private static Arbitrary<Formula> date() {
        return Combinators.combine(Arbitraries.of("first", "last"), times()).as(MeasureReference::new);
    }

    private static Arbitrary<Formula> dateOrDay() {
        Arbitrary<Formula> days =
                Arbitraries.of("2025-12-31", "2026-03-15").map(LocalDate::parse).map(DateConstant::new);
        return Arbitraries.oneOf(date(), days);
    }

    private static Arbitrary<Bounds<Formula>> bounds(Arbitrary<Formula> limits) {
        Arbitrary<Bounds<Formula>> one =
                Combinators.combine(Arbitraries.of(Comparison.class), limits).as(Bounds::of);
        Arbitrary<Bounds<Formula>> two = Combinators.combine(one, Arbitraries.of(Comparison.class), limits)
                .as(Bounds::and);
        return Arbitraries.frequencyOf(Tuple.of(3, one), Tuple.of(1, two));
    }
}
