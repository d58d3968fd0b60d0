package org.drmkit.core.number;

import java.math.BigDecimal;

/**
 * Decimals as columns and texts hold them: a {@code long} of digits with a scale beside it, or one canonical text.
 *
 * <p>{@code rescaleExact(94000, 2, 4)} is 9400000: the amount 940.00 with four places. Nothing here rounds; what does
 * not fit is refused. All methods are pure.
 */
public final class Decimals {

    /** The largest number of decimal places (and of trailing zeros before the point) that a definition may use. */
    public static final int MAX_SCALE = 18;

    /** The largest number of digits that a number in a definition may have. */
    public static final int MAX_DIGITS = 40;

    private static final long[] POWERS = powers();

    private Decimals() {}

    private static long[] powers() {
        long[] powers = new long[MAX_SCALE + 1];
        powers[0] = 1;
        for (int i = 1; i <= MAX_SCALE; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    /**
     * Returns 10 to the power of an exponent.
     *
     * @param exponent from 0 to 18
     * @return the power
     * @throws IllegalArgumentException if the exponent is out of range
     */
    public static long powerOfTen(int exponent) {
        if (exponent < 0 || exponent > MAX_SCALE) {
            throw new IllegalArgumentException("Exponent " + exponent + " must be from 0 to 18.");
        }
        return POWERS[exponent];
    }

    /**
     * Returns the digits of the same number at another scale.
     *
     * @param unscaled the digits
     * @param from the scale that they have
     * @param to the scale that they shall have, at most 18 away
     * @return the digits at that scale
     * @throws ArithmeticException if digits would be lost or do not fit into a long
     */
    public static long rescaleExact(long unscaled, int from, int to) {
        if (to >= from || unscaled == 0) {
            return unscaled == 0 ? 0 : Math.multiplyExact(unscaled, power(to - from, unscaled, from));
        }
        long power = power(from - to, unscaled, from);
        if (unscaled % power != 0) {
            throw new ArithmeticException(
                    BigDecimal.valueOf(unscaled, from).toPlainString() + " has more than " + to + " decimal places.");
        }
        return unscaled / power;
    }

    private static long power(int exponent, long unscaled, int scale) {
        if (exponent > MAX_SCALE) {
            throw new ArithmeticException(
                    BigDecimal.valueOf(unscaled, scale) + " cannot move by " + exponent + " places, at most by 18.");
        }
        return POWERS[exponent];
    }

    /**
     * Returns the digits of a decimal at a scale.
     *
     * @param value the decimal
     * @param scale the scale that the digits shall have
     * @return the digits
     * @throws ArithmeticException if digits would be lost or do not fit into a long
     */
    public static long unscaledExact(BigDecimal value, int scale) {
        return value.setScale(scale).unscaledValue().longValueExact();
    }

    /**
     * Returns the same number without trailing zeros after the point and without a positive exponent.
     *
     * @param value the decimal
     * @return the decimal with the smallest scale from 0 up
     */
    public static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Returns the one text of a number: no exponent, no trailing zeros after the point, {@code "0"} for zero.
     *
     * @param value the decimal
     * @return the text, the same for equal numbers whatever their scale
     */
    public static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
