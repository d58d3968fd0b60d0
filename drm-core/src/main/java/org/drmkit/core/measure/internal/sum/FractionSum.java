package org.drmkit.core.measure.internal.sum;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drmkit.core.number.Fraction;

/**
 * A sum of fractions, kept by denominator.
 *
 * <p>Halves and thirds of many lines stay two numbers; only reading brings them to one denominator. Mutable.
 */
public final class FractionSum {

    private final Map<BigInteger, BigInteger> numerators = new TreeMap<>();

    public void add(Fraction value) {
        numerators.merge(value.denominator(), value.numerator(), BigInteger::add);
    }

    public void addAll(FractionSum other) {
        other.numerators.forEach((denominator, numerator) -> numerators.merge(denominator, numerator, BigInteger::add));
    }

    /** Adds neighbours in pairs, so that the many denominators of a long sum meet late. */
    public Fraction value() {
        List<Fraction> parts = new ArrayList<>();
        numerators.forEach((denominator, numerator) -> parts.add(Fraction.of(numerator, denominator)));
        while (parts.size() > 1) {
            int half = (parts.size() + 1) / 2;
            for (int i = 0; i < parts.size() / 2; i++) {
                parts.set(i, parts.get(2 * i).plus(parts.get(2 * i + 1)));
            }
            if (parts.size() % 2 == 1) {
                parts.set(half - 1, parts.get(parts.size() - 1));
            }
            parts.subList(half, parts.size()).clear();
        }
        return parts.isEmpty() ? Fraction.ZERO : parts.get(0);
    }
}
