package org.drmkit.core.fact;

import java.math.BigDecimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.time.Dated;

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
     * A scalar as JSON: a number, or a text that starts like one, is a decimal; another text is a code. A code that
     * starts like a number is {@code {"code": "007"}}, an approximate number {@code {"approximate": "2.5E-7"}}.
     */
    Shape<Scalar> SHAPE = ScalarShape.SHAPE;

    /**
     * A scalar that changes by date as JSON: the scalar alone if it always holds, else a list such as {@code [{"to":
     * "2026-04-01", "value": 1}, {"from": "2026-04-01", "value": 2}]}, in which an end that is left out is open.
     */
    Shape<Dated<Scalar>> BY_DATE_SHAPE = ScalarShape.BY_DATE;

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
     * @param value the code, not blank
     * @return the scalar
     * @throws IllegalArgumentException if the code is blank
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
                throw new IllegalArgumentException(("The number with %s digits and %s decimal places is too long for a"
                                + " figure; at most %s digits and %s places are allowed.\n"
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
     * @param value the code, not blank
     */
    record Code(String value) implements Scalar {

        /** Checks that the code is not blank. */
        public Code {
            if (value.isBlank()) {
                throw new IllegalArgumentException(
                        "A code must not be blank.\nMaybe the figure is Missing, with a reason.");
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
