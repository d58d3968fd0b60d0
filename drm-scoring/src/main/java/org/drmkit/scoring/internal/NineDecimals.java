package org.drmkit.scoring.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Scores, points and coverage at nine decimals, as which they are compared and handed on: whole numbers of billionths.
 *
 * <p>Rounding is half up. A double that lies below a half by no more than its own noise, 0.0000000000001, counts as the half: computed
 * from 89.9999999995, it is 90 whichever way it was computed.
 */
public final class NineDecimals {

    /** The decimal places. */
    public static final int SCALE = 9;

    private static final double ONE = 1e9;
    private static final double HALF = 0.5001;

    private NineDecimals() {}

    /**
     * Rounds a double.
     *
     * @param value the value, from 0 to a few hundred
     * @return the billionths
     */
    public static long of(double value) {
        return (long) Math.floor(value * ONE + HALF);
    }

    /**
     * Rounds a decimal half up.
     *
     * @param value the value
     * @return the billionths
     */
    public static long of(BigDecimal value) {
        return value.setScale(SCALE, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    /**
     * Returns the decimal of some billionths.
     *
     * @param billionths the billionths
     * @return the decimal of nine places
     */
    public static BigDecimal decimal(long billionths) {
        return BigDecimal.valueOf(billionths, SCALE);
    }
}
