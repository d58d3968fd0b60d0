package org.drmkit.core.trade.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.drmkit.core.number.Decimals;

class DecimalStoreProperties {

    private static final BigDecimal MOST = new BigDecimal(Long.MAX_VALUE);

    /** A value goes in exactly if some number of places holds it and all before it in a long. */
    @Property
    void put_anyValues_keepsThoseThatFitTogether(@ForAll("decimals") List<BigDecimal> values) {
        DecimalStore store = DecimalStore.adaptive();
        List<BigDecimal> kept = new ArrayList<>();
        for (BigDecimal value : values) {
            Cell cell = new Cell();
            cell.decimal(value);
            boolean fits = fits(kept, value);

            assertThat(store.check(cell) == null).isEqualTo(fits);
            if (fits) {
                store.put(kept.size(), cell);
                kept.add(value);
            }
        }

        DecimalColumn column = store.toColumn(kept.size());
        for (int line = 0; line < kept.size(); line++) {
            assertThat(column.decimal(line)).isEqualByComparingTo(kept.get(line));
        }
    }

    @Provide
    Arbitrary<List<BigDecimal>> decimals() {
        Arbitrary<BigDecimal> each = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(-3, 20))
                .as(BigDecimal::valueOf);
        Arbitrary<BigDecimal> small = Combinators.combine(
                        Arbitraries.integers().between(-1_000, 1_000),
                        Arbitraries.integers().between(0, 6))
                .as(BigDecimal::valueOf);
        return Arbitraries.frequencyOf(Tuple.of(1, each), Tuple.of(4, small))
                .list()
                .ofMaxSize(12);
    }

    private static boolean fits(List<BigDecimal> kept, BigDecimal value) {
        int places = Decimals.canonical(value).scale();
        BigDecimal largest = value.abs();
        for (BigDecimal other : kept) {
            places = Math.max(places, Decimals.canonical(other).scale());
            largest = largest.max(other.abs());
        }
        return places <= Decimals.MAX_SCALE && largest.scaleByPowerOfTen(places).compareTo(MOST) <= 0;
    }

    @Property
    void magnitude_ofAnyValues_isTheirAbsoluteSumOrTheLargestLong(@ForAll List<Long> values) {
        DecimalStore store = DecimalStore.fixed(2);
        BigInteger sum = BigInteger.ZERO;
        int size = 0;
        for (long value : values) {
            Cell cell = new Cell();
            cell.number(value, 2);
            if (store.check(cell) == null) {
                store.put(size++, cell);
                sum = sum.add(BigInteger.valueOf(value).abs());
            }
        }

        assertThat(BigInteger.valueOf(store.toColumn(size).magnitude()))
                .isEqualTo(sum.min(BigInteger.valueOf(Long.MAX_VALUE)));
    }
}
