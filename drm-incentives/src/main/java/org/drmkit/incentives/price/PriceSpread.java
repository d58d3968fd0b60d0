package org.drmkit.incentives.price;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.drmkit.core.number.Fraction;

/**
 * How far the prices of a product lie apart.
 *
 * <p>96, 98, 100, 100, 102 and 104 have a median of 100 and a coefficient of variation of 2.58 %. A price of 85 has an index of 0.85, below
 * a floor of 0.90. Immutable.
 *
 * @param prices the prices, at least one, each above 0
 */
public record PriceSpread(List<BigDecimal> prices) {

    /** Sorts the prices and checks that they are some. */
    public PriceSpread {
        prices = prices.stream().sorted().toList();
        if (prices.isEmpty() || prices.get(0).signum() <= 0) {
            throw new IllegalArgumentException(
                    "The prices %s must be at least one, each above 0.\nMaybe those that are not known are to be left out."
                            .formatted(prices));
        }
    }

    /**
     * Returns the price in the middle.
     *
     * @return the middle one, or half way between the two in the middle
     */
    public Fraction median() {
        int size = prices.size();
        return Fraction.of(prices.get((size - 1) / 2))
                .plus(Fraction.of(prices.get(size / 2)))
                .dividedBy(Fraction.of(2));
    }

    /**
     * Returns the coefficient of variation: the deviation of the whole population as a share of the mean.
     *
     * @return the share, to 34 digits
     */
    public BigDecimal variation() {
        Fraction count = Fraction.of(prices.size());
        Fraction mean = prices.stream()
                .map(Fraction::of)
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(count);
        Fraction variance = prices.stream()
                .map(price -> Fraction.of(price).minus(mean))
                .map(off -> off.times(off))
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(count.times(mean).times(mean));
        MathContext digits = MathContext.DECIMAL128;
        return new BigDecimal(variance.numerator())
                .divide(new BigDecimal(variance.denominator()), digits)
                .sqrt(digits);
    }

    /**
     * Returns a price as a share of the median.
     *
     * @param price the price
     * @return its index, 1 for the median
     */
    public Fraction index(BigDecimal price) {
        return Fraction.of(price).dividedBy(median());
    }

    /**
     * Tells whether a price is too far below the others.
     *
     * @param price the price
     * @param floor the least index that raises no flag, such as 0.90
     * @return true if its index is below the floor
     */
    public boolean isBelow(BigDecimal price, BigDecimal floor) {
        return index(price).compareTo(Fraction.of(floor)) < 0;
    }
}
