package org.drmkit.core.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.drmkit.core.json.Ladder.Amount;
import org.drmkit.core.json.Ladder.Band;
import org.drmkit.core.json.Ladder.Constant;
import org.drmkit.core.json.Ladder.Earlier;
import org.drmkit.core.json.Ladder.Formula;
import org.drmkit.core.json.Ladder.Growth;
import org.drmkit.core.json.Ladder.Head;
import org.drmkit.core.json.Ladder.Nested;
import org.drmkit.core.json.Ladder.Pay;
import org.drmkit.core.json.Ladder.Rate;
import org.drmkit.core.json.Ladder.Reference;
import org.drmkit.core.json.Ladder.Rounding;
import org.drmkit.core.json.Ladder.Sum;

/** Valid ladders that use every form. */
final class LadderArbitraries {

    private LadderArbitraries() {}

    static Arbitrary<Ladder> ladders() {
        Arbitrary<Head> heads = Combinators.combine(
                        names(), Arbitraries.integers().between(1, 1000), names().optional())
                .as(Head::new);
        Arbitrary<LocalDate> from = Arbitraries.of(LocalDate.of(2026, 1, 1), LocalDate.of(2024, 2, 29));
        Arbitrary<Optional<LocalDate>> to = Arbitraries.of(Optional.empty(), Optional.of(LocalDate.of(2027, 1, 1)));
        Arbitrary<Map<String, Formula>> measures =
                Arbitraries.maps(names(), formulas(1)).ofMaxSize(2);
        Arbitrary<Map<String, Integer>> weights = Arbitraries.maps(
                        names(), Arbitraries.integers().between(1, 50).map(n -> 2 * n))
                .ofMaxSize(2);
        return Combinators.combine(
                        heads, from, to, measures, formulas(2), bands(1), Arbitraries.of(Rounding.class), weights)
                .as(Ladder::new);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("total", "parts", "价格", "a/b~c", "add", "x y");
    }

    private static Arbitrary<BigDecimal> decimals() {
        return JsonArbitraries.decimal().map(BigDecimal::stripTrailingZeros).map(LadderArbitraries::plain);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static Arbitrary<Formula> formulas(int depth) {
        Arbitrary<Formula> leaf = Arbitraries.oneOf(
                names().map(Reference::new),
                decimals().map(Constant::new),
                Combinators.combine(names(), Arbitraries.of(Rounding.class).optional())
                        .as(Earlier::new));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Formula> inner = formulas(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                inner.list().ofMinSize(1).ofMaxSize(3).map(Sum::new),
                Combinators.combine(inner, inner).as(Growth::new));
    }

    private static Arbitrary<Pay> pays(int depth) {
        Arbitrary<Pay> leaf =
                Arbitraries.oneOf(formulas(1).map(Rate::new), decimals().map(Amount::new));
        return depth == 0
                ? leaf
                : Arbitraries.oneOf(
                        leaf,
                        Combinators.combine(formulas(0).optional(), bands(depth - 1))
                                .as(Nested::new));
    }

    private static Arbitrary<List<Band>> bands(int depth) {
        return pays(depth)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(pays -> java.util.stream.IntStream.range(0, pays.size())
                        .mapToObj(i -> new Band(BigDecimal.valueOf(100L * i), pays.get(i)))
                        .toList());
    }
}
