package org.drmkit.core.fact;

import java.math.BigDecimal;
import org.drmkit.core.number.Decimals;

/**
 * A single value: an exact decimal, a code, or an approximate number.
 *
 * <p>A target of 40,000 is a {@link Decimal}, the tier GOLD is a {@link Code}, and a share that a statistics package
 * computed in floating point is {@link Approximate}: it can be scored, but money is never paid on it. Absence is not a
 * scalar; see {@link Figure}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Scalar {

    /**
     * Returns an exact decimal.
     *
     * @param value the number
     * @return the scalar
     * @throws IllegalArgumentException if the number has more than 18 decimal places or more than 40 digits
     */
    static Scalar of(BigDecimal value) {
        return new Decimal(value);
    }

    /**
     * Returns an exact whole number.
     *
     * @param value the number
     * @return the scalar
     */
    static Scalar of(long value) {
        return new Decimal(BigDecimal.valueOf(value));
    }

    /**
     * Returns a code.
     *
     * @param value the code, not empty
     * @return the scalar
     * @throws IllegalArgumentException if the code is empty
     */
    static Scalar code(String value) {
        return new Code(value);
    }

    /**
     * Returns an approximate number.
     *
     * @param value the number, finite
     * @return the scalar
     * @throws IllegalArgumentException if the number is not finite
     */
    static Scalar approximate(double value) {
        return new Approximate(value);
    }

    /**
     * An exact decimal; 2.0 and 2.00 are the same one.
     *
     * @param value the number, without trailing zeros
     */
    record Decimal(BigDecimal value) implements Scalar {

        /** Drops trailing zeros and checks the size. */
        public Decimal {
            value = Decimals.canonical(checkSize(value.stripTrailingZeros()));
        }

        /** Looks at the exponent before anything is written out: 1E+1000000000 would take a gigabyte. */
        private static BigDecimal checkSize(BigDecimal value) {
            long digits = value.precision() + Math.max(0L, -(long) value.scale());
            if (value.scale() > Decimals.MAX_SCALE || digits > Decimals.MAX_DIGITS) {
                throw new IllegalArgumentException(("The number with %d digits and %d decimal places is too long for a"
                                + " figure; at most %d digits and %d places are allowed.\n"
                                + "Maybe round it, or hand it in as an approximate number.")
                        .formatted(digits, Math.max(0, value.scale()), Decimals.MAX_DIGITS, Decimals.MAX_SCALE));
            }
            return value;
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /**
     * A code such as a tier or a grade, compared case-sensitively.
     *
     * @param value the code, not empty
     */
    record Code(String value) implements Scalar {

        /** Checks that the code is not empty. */
        public Code {
            if (value.isEmpty()) {
                throw new IllegalArgumentException(
                        "A code must not be empty.\nMaybe the figure is Missing, with a reason.");
            }
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * A number that came from floating point: good for scoring, never for money.
     *
     * @param value the number, finite; negative zero becomes zero
     */
    record Approximate(double value) implements Scalar {

        /** Checks that the number is finite. */
        public Approximate {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "The approximate number %s must be finite.\nMaybe the figure is Missing(%s)."
                                .formatted(value, Reasons.INVALID));
            }
            value += 0.0;
        }

        @Override
        public String toString() {
            return Double.toString(value);
        }
    }
}
