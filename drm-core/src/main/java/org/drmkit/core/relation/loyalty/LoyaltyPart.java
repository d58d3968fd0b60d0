package org.drmkit.core.relation.loyalty;

import java.math.BigDecimal;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;

/**
 * How much one measure counts in an index, and what it takes for no points and for all.
 *
 * <p>Tenure from 0 to 120 months: 57 months are 47.5 points. Variation from 1 down to 0: 0.25 are 75 points. Beyond either end it stays
 * at 0 or 100.
 *
 * @param measure the measure
 * @param none where there are no points
 * @param full where there are 100, above or below
 * @param weight how much it counts, above 0
 */
public record LoyaltyPart(LoyaltyMeasure measure, BigDecimal none, BigDecimal full, BigDecimal weight) {

    /** A part as JSON: {@code {"measure": "TENURE_MONTHS", "none": 0, "full": 120, "weight": 1}}. */
    public static final Shape<LoyaltyPart> SHAPE = Shape.object("part of an index", o -> {
        var measure = o.required("measure", Shapes.enumOf(LoyaltyMeasure.class), LoyaltyPart::measure);
        var none = o.required("none", Shapes.DECIMAL, LoyaltyPart::none);
        var full = o.required("full", Shapes.DECIMAL, LoyaltyPart::full);
        var weight = o.required(
                "weight", Shapes.DECIMAL.where("a weight above 0", value -> value.signum() > 0), LoyaltyPart::weight);
        o.check((v, place) -> checkEnds(v.get(none), v.get(full), place));
        return v -> new LoyaltyPart(v.get(measure), v.get(none), v.get(full), v.get(weight));
    });

    /** Checks the ends and the weight. */
    public LoyaltyPart {
        if (none.compareTo(full) == 0 || weight.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The part of %s must have different ends (%s, %s) and a weight above 0 (%s).\nMaybe leave it out."
                            .formatted(measure, none, full, weight));
        }
        none = Decimals.canonical(none);
        full = Decimals.canonical(full);
        weight = Decimals.canonical(weight);
    }

    private static void checkEnds(BigDecimal none, BigDecimal full, Place place) {
        if (none.compareTo(full) == 0) {
            place.member("full").report(Problem.OUT_OF_RANGE, "must be above or below where there are no points");
        }
    }

    /**
     * Returns the points of a value.
     *
     * @param value the value of the measure
     * @return the points, from 0 to 100
     */
    public Fraction points(Fraction value) {
        Fraction way = value.minus(Fraction.of(none)).dividedBy(Fraction.of(full.subtract(none)));
        return way.max(Fraction.ZERO).min(Fraction.ONE).times(Fraction.of(100));
    }
}
