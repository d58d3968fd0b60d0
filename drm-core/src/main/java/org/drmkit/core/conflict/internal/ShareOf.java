package org.drmkit.core.conflict.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.drmkit.core.number.Decimals;

/**
 * Compares amounts with a share of their references, exactly.
 *
 * <p>At 0.80 and a reference of 99.99 an amount of 79.99 is below (79.992). With amounts in cents that is 7999 x 100 against 80 x 9999, both
 * products of longs that have 128 bits.
 */
final class ShareOf {

    private final BigDecimal share;
    private final NetColumn amounts;
    private final NetColumn references;
    private final boolean isLong;
    private final long amountFactor;
    private final long referenceFactor;

    ShareOf(BigDecimal share, NetColumn amounts, NetColumn references) {
        this.share = Decimals.canonical(share);
        this.amounts = amounts;
        this.references = references;
        BigDecimal factor = this.share.movePointRight(amounts.scale() - references.scale());
        BigDecimal digits = Decimals.canonical(factor);
        this.isLong =
                digits.scale() <= Decimals.MAX_SCALE && digits.unscaledValue().bitLength() < Long.SIZE;
        this.amountFactor = isLong ? Decimals.powerOfTen(digits.scale()) : 0;
        this.referenceFactor = isLong ? digits.unscaledValue().longValueExact() : 0;
    }

    /** Returns the sign of the amount of a line less the share of its reference. */
    int compare(int line) {
        return isLong
                ? compareProducts(amounts.at(line), amountFactor, references.at(line), referenceFactor)
                : amounts.decimal(line).compareTo(share.multiply(references.decimal(line)));
    }

    private static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    /** Returns the share of the reference of a line with the places of an amount. */
    BigDecimal rounded(int line) {
        return share.multiply(references.decimal(line)).setScale(amounts.scale(), RoundingMode.HALF_UP);
    }
}
