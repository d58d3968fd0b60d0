package org.drmkit.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.drmkit.core.number.Fraction;

class AllocationProperties {

    @Provide
    Arbitrary<long[]> weights() {
        Arbitrary<Long> tied = Arbitraries.longs().between(0, 4);
        Arbitrary<Long> wide = Arbitraries.longs().between(0, Long.MAX_VALUE / 8);
        return Arbitraries.oneOf(tied, tied, wide)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(list -> list.stream().anyMatch(w -> w > 0))
                .map(list -> list.stream().mapToLong(w -> w).toArray());
    }

    @Provide
    Arbitrary<Long> totals() {
        return Arbitraries.oneOf(Arbitraries.longs().between(-50, 50), Arbitraries.longs());
    }

    @Property
    void partsSumUpToTheTotal(@ForAll("totals") long total, @ForAll("weights") long[] weights) {
        assertThat(Arrays.stream(Allocation.of(total, weights))
                        .mapToObj(BigInteger::valueOf)
                        .reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(total);
    }

    @Property
    void smallAndLargeNumbersAgreeWithTheDefinition(@ForAll("totals") long total, @ForAll("weights") long[] weights) {
        List<BigInteger> expected = byDefinition(total, weights);

        assertThat(Allocation.of(total, weights))
                .containsExactly(
                        expected.stream().mapToLong(BigInteger::longValueExact).toArray());
        assertThat(Allocation.of(
                        BigInteger.valueOf(total),
                        Arrays.stream(weights).mapToObj(BigInteger::valueOf).toList()))
                .isEqualTo(expected);
    }

    @Property
    void scalingTheWeightsChangesNothing(
            @ForAll("totals") long total,
            @ForAll("weights") long[] weights,
            @ForAll @LongRange(min = 1, max = 7) long factor) {
        List<BigInteger> scaled = Arrays.stream(weights)
                .mapToObj(w -> BigInteger.valueOf(w).multiply(BigInteger.valueOf(factor)))
                .toList();

        assertThat(Allocation.of(BigInteger.valueOf(total), scaled)).isEqualTo(byDefinition(total, weights));
    }

    /** Fractions, a full sort and one unit each: slow and plain. */
    private static List<BigInteger> byDefinition(long total, long[] weights) {
        Fraction magnitude = Fraction.of(total).abs();
        Fraction sum = Arrays.stream(weights).mapToObj(Fraction::of).reduce(Fraction.ZERO, Fraction::plus);
        List<Fraction> shares = Arrays.stream(weights)
                .mapToObj(w -> magnitude.times(Fraction.of(w)).dividedBy(sum))
                .toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> shares.get(i).floor().minus(shares.get(i))));
        Fraction left = shares.stream().map(Fraction::floor).reduce(magnitude, Fraction::minus);
        List<BigInteger> parts = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            boolean extra = Fraction.of(order.indexOf(i)).compareTo(left) < 0;
            BigInteger part = shares.get(i).floor().numerator().add(extra ? BigInteger.ONE : BigInteger.ZERO);
            parts.add(total < 0 ? part.negate() : part);
        }
        return parts;
    }
}
