package org.drmkit.core.relation.forecast;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.drmkit.core.number.Fraction;

/**
 * What to order so that the stock covers a forecast.
 *
 * <p>280 pieces foreseen for 28 days are 10 a day; to sell them and still cover 7 days at the end takes 350. With 100 in stock 250 are
 * missing, in boxes of 12 that is 21 boxes, 252 pieces.
 *
 * @param needed what the period and the days of cover take
 * @param order what to order, in full packs; 0 if the stock is enough
 */
public record StockPlan(Fraction needed, BigDecimal order) {

    /**
     * Plans an order.
     *
     * @param forecast the forecast
     * @param coverDays how many days the stock is to last at the end of the period, from 0 on
     * @param onHand what is in stock
     * @param pack how many make a pack, from 1 on
     * @return the plan
     * @throws IllegalArgumentException if the days are negative or a pack holds nothing
     */
    public static StockPlan of(ForecastRecord forecast, int coverDays, BigDecimal onHand, int pack) {
        if (coverDays < 0 || pack < 1) {
            throw new IllegalArgumentException(
                    "The days of cover (%s) must not be negative, and a pack (%s) must hold at least 1.\nMaybe swap them."
                            .formatted(coverDays, pack));
        }
        Fraction daily = Fraction.of(forecast.quantity())
                .dividedBy(Fraction.of(forecast.period().days()));
        Fraction needed = Fraction.of(forecast.quantity()).plus(daily.times(Fraction.of(coverDays)));
        Fraction missing = needed.minus(Fraction.of(onHand)).max(Fraction.ZERO);
        BigInteger packs =
                missing.dividedBy(Fraction.of(pack)).negated().floor().negated().numerator();
        return new StockPlan(needed, new BigDecimal(packs.multiply(BigInteger.valueOf(pack))));
    }
}
