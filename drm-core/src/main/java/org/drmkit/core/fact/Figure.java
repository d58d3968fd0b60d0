package org.drmkit.core.fact;

import java.math.BigDecimal;
import org.drmkit.core.json.Union;

/**
 * What is known of a value: it is present, missing, or does not apply.
 *
 * <p>A target of 40,000 is present; a target that nobody handed in is {@code Missing(NO_FACT)}, which is not a target
 * of 0; growth over a year in which the dealer did not yet trade is {@code NotApplicable}. A missing figure should be
 * there and counts against completeness; one that does not apply should not.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Figure {

    /**
     * A figure as JSON: {@code {"value": 40000}}, {@code {"reason": "withdrawn"}} or {@code {"notApplicable":
     * "NO_PREVIOUS"}}.
     */
    Union<Figure> SHAPE = FigureShape.SHAPE;

    /**
     * Returns a present figure.
     *
     * @param value the value
     * @return the figure
     */
    static Figure of(Scalar value) {
        return new Present(value);
    }

    /**
     * Returns a present exact number.
     *
     * @param value the number
     * @return the figure
     * @throws IllegalArgumentException if the number has more than 18 decimal places or more than 40 digits
     */
    static Figure of(BigDecimal value) {
        return new Present(Scalar.of(value));
    }

    /**
     * Returns a present exact whole number.
     *
     * @param value the number
     * @return the figure
     */
    static Figure of(long value) {
        return new Present(Scalar.of(value));
    }

    /**
     * Returns a present code.
     *
     * @param value the code, not blank
     * @return the figure
     * @throws IllegalArgumentException if the code is blank
     */
    static Figure code(String value) {
        return new Present(Scalar.code(value));
    }

    /**
     * Returns a present approximate number, or {@code Missing(INVALID)} for one that is not finite.
     *
     * @param value the number, which may be NaN or infinite
     * @return the figure
     */
    static Figure approximate(double value) {
        return Double.isFinite(value) ? new Present(Scalar.approximate(value)) : missing(Reasons.INVALID);
    }

    /**
     * Returns a missing figure.
     *
     * @param reason one of {@link Reasons} or the caller's own text, not blank
     * @return the figure
     * @throws IllegalArgumentException if the reason is blank
     */
    static Figure missing(String reason) {
        return new Missing(reason);
    }

    /**
     * Returns a figure that does not apply.
     *
     * @param reason one of {@link Reasons} or the caller's own text, not blank
     * @return the figure
     * @throws IllegalArgumentException if the reason is blank
     */
    static Figure notApplicable(String reason) {
        return new NotApplicable(reason);
    }

    /**
     * Checks if there is a value.
     *
     * @return true for {@link Present}
     */
    default boolean isPresent() {
        return this instanceof Present;
    }

    /**
     * A value that is there.
     *
     * @param value the value
     */
    record Present(Scalar value) implements Figure {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A value that should be there and is not.
     *
     * @param reason why, not blank
     */
    record Missing(String reason) implements Figure {

        /** Checks that there is a reason. */
        public Missing {
            checkReason(reason);
        }

        @Override
        public String toString() {
            return "Missing(" + reason + ")";
        }
    }

    /**
     * A value that there cannot be.
     *
     * @param reason why, not blank
     */
    record NotApplicable(String reason) implements Figure {

        /** Checks that there is a reason. */
        public NotApplicable {
            checkReason(reason);
        }

        @Override
        public String toString() {
            return "NotApplicable(" + reason + ")";
        }
    }

    private static void checkReason(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "A figure that is not present needs a reason.\nMaybe %s or a text of your own."
                            .formatted(Reasons.NO_VALUE));
        }
    }
}
