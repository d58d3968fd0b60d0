package org.drmkit.scoring.scorecard;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.formula.Formula;

/**
 * Points taken off for each incident.
 *
 * <p>Four late payments at 2 points each, 6 at the most, take 6 points off. A negative value takes nothing off, and so does one that is not
 * present, which the explanation says. Immutable.
 *
 * @param id the id, unique among the deductions
 * @param title what people call it, by language
 * @param value what is counted
 * @param each the points for each
 * @param max the most points, empty for no limit
 */
public record Deduction(
        String id, Map<String, String> title, Formula value, BigDecimal each, Optional<BigDecimal> max) {

    /** Keeps the titles. */
    public Deduction {
        title = Collections.unmodifiableMap(new LinkedHashMap<>(title));
    }

    /**
     * Returns a deduction without a limit.
     *
     * @param id the id
     * @param value what is counted
     * @param each the points for each
     * @return the deduction
     */
    public static Deduction of(String id, Formula value, String each) {
        return new Deduction(id, Map.of(), value, ScoreShapes.number(each), Optional.empty());
    }

    /**
     * Returns this deduction with a title.
     *
     * @param words the title by language
     * @return the deduction
     */
    public Deduction title(Map<String, String> words) {
        return new Deduction(id, words, value, each, max);
    }

    /**
     * Returns this deduction with a limit.
     *
     * @param most the most points
     * @return the deduction
     */
    public Deduction max(String most) {
        return new Deduction(id, title, value, each, Optional.of(ScoreShapes.number(most)));
    }
}
