package org.drmkit.core.relation.esg;

import java.math.BigDecimal;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;

/**
 * What a figure may be each year on the way to a target, along a straight line.
 *
 * <p>1,000 t in 2020, 30 % less by 2030: 970 t in 2021, 850 t in 2025, 700 t in 2030 and after it. Before the base year it is the
 * base.
 *
 * @param baseYear the year from which the reduction is counted
 * @param baseValue the figure of that year, above 0
 * @param targetYear the year in which the cut is reached, later
 * @param targetCut the share by which the figure is cut, from 0 to 1
 */
public record ReductionPath(int baseYear, BigDecimal baseValue, int targetYear, BigDecimal targetCut) {

    /** A path as JSON: {@code {"baseYear": 2020, "baseValue": 1000, "targetYear": 2030, "targetCut": 0.3}}. */
    public static final Shape<ReductionPath> SHAPE = Shape.object("reduction path", o -> {
        var baseYear = o.required("baseYear", Shapes.integer(1900, 2999), ReductionPath::baseYear);
        var baseValue = o.required(
                "baseValue",
                Shapes.DECIMAL.where("a figure above 0", value -> value.signum() > 0),
                ReductionPath::baseValue);
        var targetYear = o.required("targetYear", Shapes.integer(1900, 2999), ReductionPath::targetYear);
        var targetCut = o.required(
                "targetCut",
                Shapes.DECIMAL.where("a share from 0 to 1", ReductionPath::isShare),
                ReductionPath::targetCut);
        o.check((v, place) -> checkYears(v.get(baseYear), v.get(targetYear), place));
        return v -> new ReductionPath(v.get(baseYear), v.get(baseValue), v.get(targetYear), v.get(targetCut));
    });

    /** Checks years and numbers. */
    public ReductionPath {
        if (targetYear <= baseYear || baseValue.signum() <= 0 || !isShare(targetCut)) {
            throw new IllegalArgumentException(
                    ("The path from %s (%s) to %s must lead to a later year, start above 0 and cut a share from 0 to 1 (%s).\n"
                                    + "Maybe the cut is in percent.")
                            .formatted(baseYear, baseValue, targetYear, targetCut));
        }
        baseValue = Decimals.canonical(baseValue);
        targetCut = Decimals.canonical(targetCut);
    }

    private static boolean isShare(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }

    private static void checkYears(int baseYear, int targetYear, Place place) {
        if (targetYear <= baseYear) {
            place.member("targetYear").report(Problem.OUT_OF_RANGE, "must be after the base year");
        }
    }

    /**
     * Returns what the figure may be in a year.
     *
     * @param year the year
     * @return the allowance
     */
    public Fraction allowance(int year) {
        int passed = Math.max(0, Math.min(year, targetYear) - baseYear);
        Fraction cut =
                Fraction.of(targetCut).times(Fraction.of(passed)).dividedBy(Fraction.of((long) targetYear - baseYear));
        return Fraction.of(baseValue).times(Fraction.ONE.minus(cut));
    }

    /**
     * Returns by how much a figure is off the path.
     *
     * @param year the year
     * @param value the figure
     * @return value less allowance; above 0 if it is too much
     */
    public Fraction off(int year, BigDecimal value) {
        return Fraction.of(value).minus(allowance(year));
    }
}
