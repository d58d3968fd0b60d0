package org.drmkit.core.formula.internal;

import java.math.BigInteger;
import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.number.Fraction;

/** Columns with cells of every kind, aimed at the ends of long, and nodes that give them. */
final class Columns {

    private static final Arbitrary<Long> LONGS = Arbitraries.oneOf(
            Arbitraries.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE - 1, Long.MIN_VALUE + 1),
            Arbitraries.longs().between(-1_000, 1_000),
            Arbitraries.longs().between(-5_000_000_000L, 5_000_000_000L),
            Arbitraries.longs());

    private Columns() {}

    /** A node whose column is given. */
    record Given(FigureColumn column) implements Node {

        @Override
        public FigureColumn evaluate(Scope scope) {
            return column;
        }

        @Override
        public Explanation explain(Scope scope, int party) {
            return Figures.explain("given", column, party, unit()).build();
        }
    }

    /** Columns of one size and any scale. */
    static Arbitrary<FigureColumn> ofSize(int size) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 18), cells().list().ofSize(size))
                .as(Columns::column);
    }

    /** Some columns of one size, each of any scale. */
    static Arbitrary<List<FigureColumn>> lists(int size, int least, int most) {
        return ofSize(size).list().ofMinSize(least).ofMaxSize(most);
    }

    private static FigureColumn column(int scale, List<BiConsumer<FigureColumn, Integer>> cells) {
        FigureColumn column = FigureColumn.of(cells.size(), scale);
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).accept(column, i);
        }
        return column;
    }

    private static Arbitrary<BiConsumer<FigureColumn, Integer>> cells() {
        return Arbitraries.frequencyOf(
                Tuple.of(10, LONGS.map(value -> (column, i) -> column.setDecimal(i, value))),
                Tuple.of(
                        4,
                        Combinators.combine(LONGS, LONGS.filter(divisor -> divisor > 0))
                                .as((above, below) -> (column, i) -> column.setQuotient(i, above, below))),
                Tuple.of(2, fractions().map(value -> (column, i) -> column.setFraction(i, value))),
                Tuple.of(2, doubles().map(value -> (column, i) -> column.setApproximate(i, value))),
                Tuple.of(1, Arbitraries.of("A", "5").map(code -> (column, i) -> column.setCode(i, code))),
                Tuple.of(2, reasons().map(reason -> (column, i) -> column.setMissing(i, reason))),
                Tuple.of(1, reasons().map(reason -> (column, i) -> column.setNotApplicable(i, reason))));
    }

    private static Arbitrary<String> reasons() {
        return Arbitraries.of(Reasons.NO_FACT, Reasons.INVALID, Reasons.NOT_COVERED, "withdrawn");
    }

    private static Arbitrary<Double> doubles() {
        return Arbitraries.oneOf(
                Arbitraries.of(0.0, 1.0, -1.0, 0.1, 0.7, 1e18, Double.MAX_VALUE, Double.MIN_VALUE),
                Arbitraries.doubles().between(-1e6, 1e6));
    }

    static Arbitrary<Fraction> fractions() {
        BigInteger most = BigInteger.TEN.pow(60);
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(most.negate(), most),
                        Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(30)))
                .as(Fraction::of);
    }
}
