package org.drmkit.core.conflict;

import java.math.BigDecimal;
import java.util.List;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * Shares of a reference value from a lowest to a highest one, both included.
 *
 * <p>From 0.5 to 1.5, 50.00 and 150.00 for something worth 100.00 are in it, 49.99 is not. Immutable.
 *
 * @param lowest the lowest share, from 0 on
 * @param highest the highest share
 */
public record ShareRange(BigDecimal lowest, BigDecimal highest) {

    /** A share from 0 to 1. */
    static final Shape<BigDecimal> SHARE = Shapes.DECIMAL.where("a share from 0 to 1", ShareRange::isShare);

    /** A list of both shares, such as {@code [0.5, 1.5]}. */
    static final Shape<ShareRange> SHAPE = Shapes.listOf(Shapes.DECIMAL, 2, 2)
            .map(shares -> new ShareRange(shares.get(0), shares.get(1)), ShareRange::shares);

    /** Checks the shares and drops zeros at their end. */
    public ShareRange {
        if (!isRange(lowest, highest)) {
            throw new IllegalArgumentException(
                    "The shares from %s to %s must be at least 0 and ascend.\nMaybe from %s to %s."
                            .formatted(
                                    lowest,
                                    highest,
                                    lowest.abs().min(highest.abs()),
                                    lowest.abs().max(highest.abs())));
        }
        lowest = Decimals.canonical(lowest);
        highest = Decimals.canonical(highest);
    }

    private static boolean isRange(BigDecimal lowest, BigDecimal highest) {
        return lowest.signum() >= 0 && lowest.compareTo(highest) <= 0;
    }

    private List<BigDecimal> shares() {
        return List.of(lowest, highest);
    }

    /** Returns a share from 0 to 1 without zeros at the end. */
    static BigDecimal share(String name, BigDecimal share) {
        if (!isShare(share)) {
            throw new IllegalArgumentException(
                    "The %s (%s) must be a share from 0 to 1.\nMaybe it is in percent.".formatted(name, share));
        }
        return Decimals.canonical(share);
    }

    static boolean isShare(BigDecimal share) {
        return share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
    }
}
