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
}
