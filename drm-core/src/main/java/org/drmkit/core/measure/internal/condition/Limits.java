package org.drmkit.core.measure.internal.condition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import org.drmkit.core.measure.Bounds;
import org.drmkit.core.measure.Comparison;

/**
 * Bounds on a column of whole numbers: the least and the greatest that keep them, both included.
 *
 * <p>For a column of cents {@code {">": 5, "<=": 7.505}} is 501 to 750. Nothing keeps the bounds if the least is more than the
 * greatest.
 *
 * @param least  the least number
 * @param greatest  the greatest number
 */
public record Limits(long least, long greatest) {

    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);
    private static final Limits NONE = new Limits(1, 0);

    /** Returns the limits of numbers that are held with some digits after the point. */
    static Limits of(Bounds<BigDecimal> bounds, int scale) {
        BigInteger least = MIN;
        BigInteger greatest = MAX;
        for (Map.Entry<Comparison, BigDecimal> bound : bounds.limits().entrySet()) {
            BigDecimal limit = bound.getValue().movePointRight(scale);
            least = least.max(least(bound.getKey(), limit));
            greatest = greatest.min(greatest(bound.getKey(), limit));
        }
        return least.compareTo(MAX) > 0 || greatest.compareTo(MIN) < 0
                ? NONE
                : new Limits(least.longValueExact(), greatest.longValueExact());
    }

    private static BigInteger least(Comparison comparison, BigDecimal limit) {
        return switch (comparison) {
            case AT_LEAST, EQUAL -> rounded(limit, RoundingMode.CEILING);
            case ABOVE -> rounded(limit, RoundingMode.FLOOR).add(BigInteger.ONE);
            case AT_MOST, BELOW -> MIN;
        };
    }

    private static BigInteger greatest(Comparison comparison, BigDecimal limit) {
        return switch (comparison) {
            case AT_MOST, EQUAL -> rounded(limit, RoundingMode.FLOOR);
            case BELOW -> rounded(limit, RoundingMode.CEILING).subtract(BigInteger.ONE);
            case AT_LEAST, ABOVE -> MAX;
        };
    }

    private static BigInteger rounded(BigDecimal limit, RoundingMode mode) {
        return limit.setScale(0, mode).toBigInteger();
    }

    boolean isEmpty() {
        return least > greatest;
    }

    boolean contains(long value) {
        return least <= value && value <= greatest;
    }

    boolean encloses(long from, long to) {
        return least <= from && to <= greatest;
    }
}
