package org.drmkit.incentives.internal;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.money.Allocation;
import org.drmkit.core.number.Fraction;

/** Divides amounts in proportion to bases, exactly. */
public final class Weights {

    private Weights() {}

    /** Returns the base of each party, 0 where it is not positive. */
    static List<Fraction> positive(FigureColumn bases, List<Integer> parties) {
        return parties.stream().map(i -> positive(bases, i)).toList();
    }

    private static Fraction positive(FigureColumn bases, int i) {
        return bases.kind(i).isExact() ? bases.fraction(i).max(Fraction.ZERO) : Fraction.ZERO;
    }

    /**
     * Divides an amount by largest remainder.
     *
     * @param amount the amount in minor units
     * @param weights the weights, none negative; all the same if none is positive
     * @return one part for each weight, together the amount
     */
    public static long[] share(long amount, List<Fraction> weights) {
        List<BigInteger> whole = whole(weights);
        boolean none = whole.stream().allMatch(weight -> weight.signum() == 0);
        List<BigInteger> used = none ? Collections.nCopies(whole.size(), BigInteger.ONE) : whole;
        return Allocation.of(BigInteger.valueOf(amount), used).stream()
                .mapToLong(BigInteger::longValueExact)
                .toArray();
    }

    /** Brings fractions to a common denominator and leaves it out. */
    private static List<BigInteger> whole(List<Fraction> weights) {
        BigInteger common = weights.stream()
                .map(Fraction::denominator)
                .distinct()
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        return weights.stream()
                .map(weight -> weight.numerator().multiply(common.divide(weight.denominator())))
                .toList();
    }
}
