package org.drmkit.core.relation.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.drmkit.core.number.Fraction;

/**
 * A target derived from a forecast, what came before and what can be delivered.
 *
 * <p>A forecast of 1,200 that counts 60 % and 900 last year make 1,080; if only 1,000 can be delivered, the target is 1,000 and
 * says so; if 999.6 can be delivered, it is 999. It keeps the id of the forecast, so that it can be traced.
 *
 * @param value the proposed target, in whole units
 * @param basedOn the id of the forecast
 * @param limitedByCapacity true if what can be delivered is less than what was derived, both in whole units
 */
public record TargetProposal(BigDecimal value, String basedOn, boolean limitedByCapacity) {

    /**
     * Derives a target.
     *
     * @param forecast the forecast
     * @param weight how much it counts against what came before, from 0 to 1
     * @param before what came in the same period before
     * @param capacity what can be delivered at most
     * @return the proposal in whole units: what was derived rounded half up, what can be delivered rounded down
     * @throws IllegalArgumentException if the weight is not from 0 to 1
     */
    public static TargetProposal of(
            ForecastRecord forecast, BigDecimal weight, BigDecimal before, BigDecimal capacity) {
        if (weight.signum() < 0 || weight.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The weight (%s) of the forecast must be from 0 to 1.\nMaybe it is in percent.".formatted(weight));
        }
        Fraction counts = Fraction.of(weight);
        Fraction derived = Fraction.of(forecast.quantity())
                .times(counts)
                .plus(Fraction.of(before).times(Fraction.ONE.minus(counts)));
        BigDecimal wanted = derived.rounded(0, RoundingMode.HALF_UP);
        BigDecimal most = Fraction.of(capacity).rounded(0, RoundingMode.FLOOR);
        return new TargetProposal(wanted.min(most), forecast.id(), wanted.compareTo(most) > 0);
    }
}
