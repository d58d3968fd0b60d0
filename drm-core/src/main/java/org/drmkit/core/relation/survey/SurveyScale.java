package org.drmkit.core.relation.survey;

import java.math.BigDecimal;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;

/**
 * The scale of a survey, from its worst answer to its best.
 *
 * <p>On a scale from 1 to 7 the answer 5.5 is at 100 x (5.5 - 1) / (7 - 1) = 75 of 100.
 *
 * @param min the worst answer
 * @param max the best answer, above the worst
 */
public record SurveyScale(BigDecimal min, BigDecimal max) {

    /** A scale as JSON: {@code {"min": 1, "max": 7}}. */
    public static final ObjectShape<SurveyScale> SHAPE = Shape.object("scale", o -> {
        var min = o.required("min", Shapes.DECIMAL, SurveyScale::min);
        var max = o.required("max", Shapes.DECIMAL, SurveyScale::max);
        o.check((v, place) -> checkOrder(v.get(min), v.get(max), place));
        return v -> new SurveyScale(v.get(min), v.get(max));
    });

    /** Checks that the best is above the worst. */
    public SurveyScale {
        if (min.compareTo(max) >= 0) {
            throw new IllegalArgumentException(
                    "The best answer (%s) must be above the worst (%s).\nMaybe swap them.".formatted(max, min));
        }
        min = Decimals.canonical(min);
        max = Decimals.canonical(max);
    }

    private static void checkOrder(BigDecimal min, BigDecimal max, Place place) {
        if (min.compareTo(max) >= 0) {
            place.member("max").report(Problem.OUT_OF_RANGE, "the best answer must be above the worst");
        }
    }

    /**
     * Returns the scale between two whole numbers.
     *
     * @param min the worst answer
     * @param max the best answer
     * @return the scale
     * @throws IllegalArgumentException if the best is not above the worst
     */
    public static SurveyScale of(long min, long max) {
        return new SurveyScale(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    /**
     * Returns where a value is on the way from worst to best.
     *
     * @param value the value
     * @return 0 for the worst, 100 for the best
     */
    public Fraction index(Fraction value) {
        Fraction worst = Fraction.of(min);
        return value.minus(worst)
                .times(Fraction.of(100))
                .dividedBy(Fraction.of(max).minus(worst));
    }

    /**
     * Checks if a value is on the scale.
     *
     * @param value the value
     * @return true if it is neither below the worst nor above the best
     */
    public boolean contains(BigDecimal value) {
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
    }
}
