package org.drmkit.core.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact rational number, the value of a formula before its one rounding.
 *
 * <p>A dealer who bought 100 of 300 units has a share of exactly {@code 1/3}; 4 % of it is {@code 1/75}, and only the
 * named last step makes {@code 0.0133} of it. No operation but {@link #rounded} and {@link #doubleValue} ever rounds,
 * and these two round once.
 *
 * <p>Always in lowest terms with a positive denominator, therefore equal by value: {@code 2/4} equals {@code 0.5}.
 * Immutable. It is not a decimal of fixed scale: amounts of money are {@code Money}.
 */
public final class Fraction implements Comparable<Fraction> {

    /** The number 0. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** The number 1. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private static final int MAX_SCALE = 2_000;
    private static final int MAX_BITS = 10_000;
    private static final BigInteger EXACT_IN_DOUBLE = BigInteger.ONE.shiftLeft(53);
    private static final BigInteger TEN_TO_18 = BigInteger.valueOf(Decimals.powerOfTen(Decimals.MAX_SCALE));

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Returns the fraction {@code numerator / denominator} in lowest terms.
     *
     * @param numerator the number above the line
     * @param denominator the number below the line, not 0
     * @return the fraction
     * @throws ArithmeticException if the denominator is 0
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("Denominator of " + numerator + "/0 must not be 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return signed.equals(BigInteger.ONE)
                ? new Fraction(numerator, denominator)
                : new Fraction(numerator.divide(signed), denominator.divide(signed));
    }

    /**
     * Returns a whole number as a fraction.
     *
     * @param value the number
     * @return the fraction
     */
    public static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * Returns a decimal as a fraction, exactly.
     *
     * @param value the decimal, with a scale from -2000 to 2000
     * @return the fraction
     * @throws IllegalArgumentException if the scale is out of range
     */
    public static Fraction of(BigDecimal value) {
        int scale = value.scale();
        if (Math.abs((long) scale) > MAX_SCALE) {
            throw new IllegalArgumentException(
                    "Scale " + scale + " must be from -2000 to 2000. Maybe the exponent has a digit too many.");
        }
        return scale <= 0
                ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(scale));
    }

    /**
     * Returns {@code unscaled / 10^scale}: {@code ofUnscaled(94000, 2)} is 940.
     *
     * @param unscaled the digits
     * @param scale the number of decimal places, as in {@link BigDecimal}
     * @return the fraction
     * @throws IllegalArgumentException if the scale is out of range
     */
    public static Fraction ofUnscaled(long unscaled, int scale) {
        return scale == 0 ? of(unscaled) : of(BigDecimal.valueOf(unscaled, scale));
    }

    /**
     * Reads what {@link #toString} writes: {@code "2/3"}, {@code "-0.25"}, {@code "7"}.
     *
     * @param text a plain decimal without exponent, or two whole numbers with a slash between them
     * @return the fraction
     * @throws IllegalArgumentException if the text is neither
     */
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        boolean valid = slash < 0
                ? isNumber(text, true)
                : isNumber(text.substring(0, slash), false) && isDenominator(text, slash);
        if (!valid) {
            throw new IllegalArgumentException("\"" + text + "\" is not a fraction. Maybe write \"2/3\" or \"0.25\".");
        }
        return slash < 0
                ? of(new BigDecimal(text))
                : of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    private static boolean isDenominator(String text, int slash) {
        String below = text.substring(slash + 1);
        return !below.startsWith("-") && isNumber(below, false) && below.chars().anyMatch(c -> c != '0');
    }

    private static boolean isNumber(String text, boolean pointAllowed) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        boolean pointFits = point < 0 || (pointAllowed && point > start && point < text.length() - 1);
        return pointFits && text.length() > start && onlyDigits(text, start, point);
    }

    private static boolean onlyDigits(String text, int start, int point) {
        for (int i = start; i < text.length(); i++) {
            if (i != point && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the number above the line.
     *
     * @return the numerator in lowest terms; carries the sign
     */
    public BigInteger numerator() {
        return numerator;
    }

    /**
     * Returns the number below the line.
     *
     * @return the denominator in lowest terms, positive
     */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * Adds.
     *
     * @param other the other summand
     * @return this + other
     */
    public Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return isInteger()
                    ? new Fraction(numerator.add(other.numerator), BigInteger.ONE)
                    : of(numerator.add(other.numerator), denominator);
        }
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Subtracts.
     *
     * @param other what is taken away
     * @return this - other
     */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /**
     * Multiplies.
     *
     * @param other the other factor
     * @return this x other
     */
    public Fraction times(Fraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Divides, exactly.
     *
     * @param other the divisor, not 0
     * @return this / other
     * @throws ArithmeticException if the divisor is 0
     */
    public Fraction dividedBy(Fraction other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Changes the sign.
     *
     * @return -this
     */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /**
     * Drops the sign.
     *
     * @return |this|
     */
    public Fraction abs() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * Returns the smaller one.
     *
     * @param other the other number
     * @return the smaller of both
     */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Returns the larger one.
     *
     * @param other the other number
     * @return the larger of both
     */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Returns the largest whole number that is not above this one: the floor of -3/2 is -2.
     *
     * @return the floor
     */
    public Fraction floor() {
        if (isInteger()) {
            return this;
        }
        BigInteger towardsZero = numerator.divide(denominator);
        return new Fraction(signum() < 0 ? towardsZero.subtract(BigInteger.ONE) : towardsZero, BigInteger.ONE);
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * Tells whether this is a whole number.
     *
     * @return whether the denominator is 1
     */
    public boolean isInteger() {
        return denominator.equals(BigInteger.ONE);
    }

    /**
     * Tells whether this number is too long for a figure: definitions that multiply without end must not take all memory.
     *
     * @return whether numerator and denominator have more than 10,000 bits, about 3,000 digits, together
     */
    public boolean isHuge() {
        return numerator.bitLength() + denominator.bitLength() > MAX_BITS;
    }

    /**
     * Rounds once, to so many decimal places.
     *
     * @param scale the places to keep; negative for tens and hundreds
     * @param mode the rounding mode
     * @return the decimal, of exactly this scale
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and digits would be lost
     */
    public BigDecimal rounded(int scale, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, mode);
    }

    /**
     * Returns the same number as a decimal, if it is one of at most 18 places.
     *
     * @return the decimal without trailing zeros after the point, or empty for a number such as 2/3
     */
    public Optional<BigDecimal> decimal() {
        BigInteger[] parts = TEN_TO_18.divideAndRemainder(denominator);
        return parts[1].signum() == 0
                ? Optional.of(Decimals.canonical(new BigDecimal(numerator.multiply(parts[0]), Decimals.MAX_SCALE)))
                : Optional.empty();
    }

    /**
     * Returns the nearest {@code double}, ties to the even one, in one rounding for any size: beyond the largest finite
     * double it is infinite, below the smallest subnormal 0.
     *
     * @return the nearest double
     */
    public double doubleValue() {
        if (signum() < 0) {
            return -negated().doubleValue();
        }
        boolean bothExact = numerator.compareTo(EXACT_IN_DOUBLE) <= 0 && denominator.compareTo(EXACT_IN_DOUBLE) <= 0;
        // IEEE division rounds its exact operands correctly.
        return bothExact ? numerator.doubleValue() / denominator.doubleValue() : nearestDouble();
    }

    private double nearestDouble() {
        int exponent = binaryExponent();
        if (exponent > Double.MAX_EXPONENT) {
            return Double.POSITIVE_INFINITY;
        }
        int lastBit = Math.max(exponent - 52, Double.MIN_EXPONENT - 52);
        BigInteger above = lastBit < 0 ? numerator.shiftLeft(-lastBit) : numerator;
        BigInteger below = lastBit > 0 ? denominator.shiftLeft(lastBit) : denominator;
        BigDecimal bits = new BigDecimal(above).divide(new BigDecimal(below), 0, RoundingMode.HALF_EVEN);
        // At most 53 bits, so the shift into place is exact; it overflows to infinity where it must.
        return Math.scalb((double) bits.longValueExact(), lastBit);
    }

    /** Returns e with 2^e <= this < 2^(e+1), for a positive number. */
    private int binaryExponent() {
        int difference = numerator.bitLength() - denominator.bitLength();
        BigInteger above = difference < 0 ? numerator.shiftLeft(-difference) : numerator;
        BigInteger below = difference > 0 ? denominator.shiftLeft(difference) : denominator;
        return above.compareTo(below) < 0 ? difference - 1 : difference;
    }

    @Override
    public int compareTo(Fraction other) {
        if (signum() != other.signum() || denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Fraction other
                && numerator.equals(other.numerator)
                && denominator.equals(other.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** Returns {@code "0.25"} where the decimal ends within 18 places, else {@code "2/3"}. */
    @Override
    public String toString() {
        return decimal().map(Decimals::plain).orElseGet(() -> numerator + "/" + denominator);
    }
}
