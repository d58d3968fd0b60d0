package org.drmkit.core.conflict;

import java.math.BigDecimal;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * How much the extent, the value, the length and the nearness of a conflict count in the score that orders findings of one level.
 *
 * <p>The weights need not add up to anything: a score is their weighted mean. Immutable.
 *
 * @param extent the weight of the share of the smaller territory that is in conflict
 * @param value the weight of the revenue at risk
 * @param time the weight of the share of the shorter term that is in conflict
 * @param imminence the weight of how soon it begins
 * @param valueScale the revenue at risk, in the base currency, at which the value is 1 - 1/e, some 63 %
 * @param horizonDays the length to which open terms are cut
 * @param imminenceDays in how many days the imminence falls to 1/e
 */
public record ScoreWeights(
        BigDecimal extent,
        BigDecimal value,
        BigDecimal time,
        BigDecimal imminence,
        BigDecimal valueScale,
        int horizonDays,
        int imminenceDays) {

    /** 40 % extent, 30 % value, 20 % time, 10 % imminence; a million, five years, 90 days. */
    public static final ScoreWeights STANDARD = new ScoreWeights(
            new BigDecimal("0.4"),
            new BigDecimal("0.3"),
            new BigDecimal("0.2"),
            new BigDecimal("0.1"),
            BigDecimal.valueOf(1_000_000),
            1825,
            90);

    private static final Shape<BigDecimal> WEIGHT =
            Shapes.DECIMAL.where("a weight from 0 on", weight -> weight.signum() >= 0);

    private static final Shape<BigDecimal> SCALE =
            Shapes.DECIMAL.where("an amount above 0", scale -> scale.signum() > 0);

    private static final Shape<Integer> DAYS = Shapes.integer(1, Integer.MAX_VALUE);

    static final ObjectShape<ScoreWeights> SHAPE = Shape.object("score weights", o -> {
        var extent = o.withDefault("extent", WEIGHT, STANDARD.extent(), ScoreWeights::extent);
        var value = o.withDefault("value", WEIGHT, STANDARD.value(), ScoreWeights::value);
        var time = o.withDefault("time", WEIGHT, STANDARD.time(), ScoreWeights::time);
        var imminence = o.withDefault("imminence", WEIGHT, STANDARD.imminence(), ScoreWeights::imminence);
        var scale = o.withDefault("valueScale", SCALE, STANDARD.valueScale(), ScoreWeights::valueScale);
        var horizon = o.withDefault("horizonDays", DAYS, STANDARD.horizonDays(), ScoreWeights::horizonDays);
        var days = o.withDefault("imminenceDays", DAYS, STANDARD.imminenceDays(), ScoreWeights::imminenceDays);
        return v -> new ScoreWeights(
                v.get(extent), v.get(value), v.get(time), v.get(imminence), v.get(scale), v.get(horizon), v.get(days));
    });

    /** Drops zeros at the end of weights. */
    public ScoreWeights {
        extent = weight("extent", extent);
        value = weight("value", value);
        time = weight("time", time);
        imminence = weight("imminence", imminence);
        valueScale = weight("valueScale", valueScale);
    }

    private static BigDecimal weight(String name, BigDecimal weight) {
        if (weight.signum() < 0) {
            throw new IllegalArgumentException(
                    "The %s (%s) of the severity must not be negative.\nMaybe 0 to leave it out."
                            .formatted(name, weight));
        }
        return Decimals.canonical(weight);
    }
}
