package org.drmkit.incentives.price;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.number.Fraction;

/**
 * The least share of a net price that must be left over the cost.
 *
 * <p>With a floor of 10 %, a unit that costs 85.00 must bring at least 94.45 in the end: at 92.00 the margin of 7.61 % is below. Immutable.
 *
 * @param share the least margin as a share of the net price, at least 0 and below 1
 */
public record MarginFloor(BigDecimal share) {

    /** Checks the share. */
    public MarginFloor {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "The floor of the margin (%s) must be at least 0 and below 1.\nMaybe it is in percent."
                            .formatted(share));
        }
    }

    /**
     * Returns the margin of a price.
     *
     * @param netPrice the answer of a {@code NetPriceSource}
     * @param cost what a unit costs
     * @return (price - cost) / price, empty if the price is not known or 0
     */
    public Optional<Fraction> margin(Explanation netPrice, BigDecimal cost) {
        return netPrice.value()
                .number()
                .filter(price -> price.signum() > 0)
                .map(price -> price.minus(Fraction.of(cost)).dividedBy(price));
    }

    /**
     * Tells whether a price leaves too little.
     *
     * @param netPrice the answer of a {@code NetPriceSource}
     * @param cost what a unit costs
     * @return true if the margin is known and below the floor
     */
    public boolean isBelow(Explanation netPrice, BigDecimal cost) {
        return margin(netPrice, cost)
                .filter(margin -> margin.compareTo(Fraction.of(share)) < 0)
                .isPresent();
    }

    /**
     * Returns the lowest price that leaves enough.
     *
     * @param cost what a unit costs
     * @return cost / (1 - floor), exact
     */
    public Fraction leastPrice(BigDecimal cost) {
        return Fraction.of(cost).dividedBy(Fraction.ONE.minus(Fraction.of(share)));
    }
}
