package org.drmkit.core.trade.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The decimal that a floating-point number was meant to be: the shortest one that reads back as the same number.
 *
 * <p>0.1 is 0.1, not 0.1000000000000000055511151231257827. ({@link Double#toString(double)} writes a digit too many now
 * and then before JDK 19, hence the search here.)
 */
final class ShortestDecimal {

    private static final int DOUBLE_DIGITS = 17;
    private static final int FLOAT_DIGITS = 9;
    private static final double EXACT = 1L << 53;
    private static final int USUAL_PLACES = 4;

    private ShortestDecimal() {}

    static BigDecimal of(double value) {
        double power = 1;
        for (int places = 0; places <= USUAL_PLACES; places++) {
            double digits = Math.rint(value * power);
            // Both operands are exact, so the quotient is the double nearest to the decimal.
            if (Math.abs(digits) < EXACT && digits / power == value) {
                return BigDecimal.valueOf((long) digits, places);
            }
            power *= 10;
        }
        return search(value);
    }

    private static BigDecimal search(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < DOUBLE_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return exact.round(new MathContext(DOUBLE_DIGITS, RoundingMode.HALF_EVEN));
    }

    static BigDecimal of(float value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < FLOAT_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.floatValue() == value) {
                return rounded;
            }
        }
        return exact.round(new MathContext(FLOAT_DIGITS, RoundingMode.HALF_EVEN));
    }
}
