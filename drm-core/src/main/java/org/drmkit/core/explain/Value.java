package org.drmkit.core.explain;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.number.Fraction;

/**
 * What a node of an explanation or one of its arguments says: a number, a text, or that there is none.
 *
 * <p>A unit tells how a number is read: a currency code for money, {@code "%"} for a share that is shown in percent (the
 * number itself stays 0.04), the empty text for a plain number, or any other unit, such as {@code "points"}, for which
 * the {@link Texts} have words. Immutable.
 */
public sealed interface Value {

    /**
     * Values in JSON: {@code {"number": "2/3", "unit": "CNY"}}, {@code {"approximate": "82.5"}}, {@code {"absent":
     * "NO_FACT"}}, or a text. Numbers are texts, as a fraction has no JSON number.
     */
    Shape<Value> SHAPE = ValueShapes.VALUE;

    /**
     * An exact number.
     *
     * @param fraction the number
     * @param unit its unit, may be empty
     */
    record Exact(Fraction fraction, String unit) implements Value {

        @Override
        public String toString() {
            return fraction + suffix(unit);
        }
    }

    /**
     * A number that comes from floating point and may be off in its last digits.
     *
     * @param floating the number, finite
     * @param unit its unit, may be empty
     */
    record Approximate(double floating, String unit) implements Value {

        /** Checks that the number is finite and turns -0.0 into 0.0. */
        public Approximate {
            if (!Double.isFinite(floating)) {
                throw new IllegalArgumentException(
                        "Number " + floating + " must be finite. Maybe the value is absent, with a reason.");
            }
            floating += 0.0;
        }

        @Override
        public String toString() {
            return floating + suffix(unit);
        }
    }

    /**
     * A text, such as a grade; the {@link Texts} may have words for it. The empty text shows nothing.
     *
     * @param text the text
     */
    record Text(String text) implements Value {

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * No value.
     *
     * @param reason a code such as {@code NO_FACT}, for which the {@link Texts} may have words, or a text of its own
     */
    record Absent(String reason) implements Value {

        @Override
        public String toString() {
            return "absent: " + reason;
        }
    }

    /**
     * Returns an exact number.
     *
     * @param number the number
     * @param unit its unit, may be empty
     * @return the value
     */
    static Value of(Fraction number, String unit) {
        return new Exact(number, unit);
    }

    /**
     * Returns an exact number that is a decimal.
     *
     * @param number the number
     * @param unit its unit, may be empty
     * @return the value
     */
    static Value of(BigDecimal number, String unit) {
        return new Exact(Fraction.of(number), unit);
    }

    /**
     * Returns a plain whole number, such as a count.
     *
     * @param number the number
     * @return the value, without a unit
     */
    static Value of(long number) {
        return new Exact(Fraction.of(number), "");
    }

    /**
     * Returns a text.
     *
     * @param text the text
     * @return the value
     */
    static Value of(String text) {
        return new Text(text);
    }

    /**
     * Returns a number that comes from floating point.
     *
     * @param number the number, finite
     * @param unit its unit, may be empty
     * @return the value
     * @throws IllegalArgumentException if the number is infinite or not a number
     */
    static Value approximate(double number, String unit) {
        return new Approximate(number, unit);
    }

    /**
     * Returns the absence of a value.
     *
     * @param reason why there is none
     * @return the value
     */
    static Value absent(String reason) {
        return new Absent(reason);
    }

    /**
     * Returns the number to calculate with; that of a double is exactly the one that its bits stand for.
     *
     * @return the number, or empty for a text and for no value
     */
    default Optional<Fraction> number() {
        if (this instanceof Exact exact) {
            return Optional.of(exact.fraction());
        }
        return this instanceof Approximate approximate
                ? Optional.of(Fraction.of(new BigDecimal(approximate.floating())))
                : Optional.empty();
    }

    /**
     * Returns the unit of the number.
     *
     * @return the unit, empty if it has none or this is no number
     */
    default String unit() {
        return "";
    }

    private static String suffix(String unit) {
        return unit.isEmpty() ? "" : " " + unit;
    }
}
