package org.drmkit.core.conflict.internal.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.drmkit.core.number.Fraction;

/**
 * How far prices of one product are apart.
 *
 * <p>96, 98, 100, 100, 102 and 104 have the median 100 and vary by 2.58 % of their mean; a price of 85 has the index 0.85. Percentiles lie on the
 * straight line between the prices around them: of these six, the 90th is 103. Immutable.
 */
public final class PriceDispersion {

    private final List<BigDecimal> sorted;

    private PriceDispersion(List<BigDecimal> sorted) {
        this.sorted = sorted;
    }

    /**
     * Returns the dispersion of some prices.
     *
     * @param prices the prices, at least one, each above 0
     * @return the dispersion
     * @throws IllegalArgumentException if there is no price or one is not above 0
     */
    public static PriceDispersion of(List<BigDecimal> prices) {
        if (prices.isEmpty() || prices.stream().anyMatch(price -> price.signum() <= 0)) {
            throw new IllegalArgumentException(
                    "The prices %s must be one or more, each above 0.\nMaybe leave free samples out."
                            .formatted(prices));
        }
        return new PriceDispersion(prices.stream().sorted().toList());
    }

    /**
     * Returns a percentile.
     *
     * @param share which one, from 0 to 1
     * @return the exact price on the line between the two around it
     */
    public Fraction percentile(Fraction share) {
        Fraction place = share.times(Fraction.of(sorted.size() - 1L));
        Fraction below = place.floor();
        int index = below.numerator().intValueExact();
        Fraction low = Fraction.of(sorted.get(index));
        Fraction high = Fraction.of(sorted.get(Math.min(index + 1, sorted.size() - 1)));
        return low.plus(high.minus(low).times(place.minus(below)));
    }

    /**
     * Returns the price in the middle.
     *
     * @return the median
     */
    public Fraction median() {
        return percentile(Fraction.of(new BigDecimal("0.5")));
    }

    /**
     * Returns how far the 90th percentile is above the 10th.
     *
     * @return the distance as a share of the median
     */
    public Fraction spread() {
        return percentile(Fraction.of(new BigDecimal("0.9")))
                .minus(percentile(Fraction.of(new BigDecimal("0.1"))))
                .dividedBy(median());
    }

    /**
     * Returns a price beside the median.
     *
     * @param price the price
     * @return its share of the median
     */
    public Fraction index(BigDecimal price) {
        return Fraction.of(price).dividedBy(median());
    }

    /**
     * Returns how much the prices vary: their standard deviation, all of them taken for the whole, by their mean.
     *
     * @return the share with nine places
     */
    public BigDecimal variation() {
        Fraction count = Fraction.of(sorted.size());
        Fraction mean = sorted.stream()
                .map(Fraction::of)
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(count);
        Fraction squares = sorted.stream()
                .map(price -> Fraction.of(price).minus(mean))
                .map(difference -> difference.times(difference))
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(count);
        double share = Math.sqrt(squares.doubleValue()) / mean.doubleValue();
        return new BigDecimal(share).setScale(9, RoundingMode.HALF_UP);
    }
}
