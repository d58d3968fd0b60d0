package org.drmkit.core.measure.internal.condition;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.drmkit.core.measure.Comparison;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.trade.internal.DecimalColumn;

/**
 * A bound on amount / quantity, without a division.
 *
 * <p>With a limit of 12.5, amounts in cents and whole quantities, a line of 1,300 cents and one piece is compared as 1300 x 2 with
 * 1 x 2500: amount x {@code above} with quantity x {@code below}, in 128 bits, the other way round for negative quantities.
 * Immutable.
 */
final class UnitPrice {

    private final Comparison comparison;
    private final long[] amounts;
    private final long[] quantities;
    private final BigInteger above;
    private final BigInteger below;
    private final boolean small;

    UnitPrice(DecimalColumn amount, DecimalColumn quantity, Comparison comparison, BigDecimal limit) {
        this.comparison = comparison;
        this.amounts = amount.values();
        this.quantities = quantity.values();
        BigInteger left = power(quantity.scale() + limit.scale());
        BigInteger right = limit.unscaledValue().multiply(power(amount.scale()));
        BigInteger divisor = left.gcd(right);
        this.above = left.divide(divisor);
        this.below = right.divide(divisor);
        this.small = above.bitLength() < Long.SIZE && below.bitLength() < Long.SIZE;
    }

    private static BigInteger power(int exponent) {
        return exponent <= Decimals.MAX_SCALE
                ? BigInteger.valueOf(Decimals.powerOfTen(exponent))
                : BigInteger.TEN.pow(exponent);
    }

    boolean holds(int line) {
        long quantity = quantities[line];
        if (quantity == 0) {
            return false;
        }
        int order = small ? order(amounts[line], quantity) : largeOrder(amounts[line], quantity);
        return comparison.holds(quantity < 0 ? -order : order);
    }

    private int order(long amount, long quantity) {
        long left = above.longValue();
        long right = below.longValue();
        long leftHigh = Math.multiplyHigh(amount, left);
        long rightHigh = Math.multiplyHigh(quantity, right);
        return leftHigh == rightHigh
                ? Long.compareUnsigned(amount * left, quantity * right)
                : Long.compare(leftHigh, rightHigh);
    }

    private int largeOrder(long amount, long quantity) {
        return BigInteger.valueOf(amount)
                .multiply(above)
                .compareTo(BigInteger.valueOf(quantity).multiply(below));
    }
}
