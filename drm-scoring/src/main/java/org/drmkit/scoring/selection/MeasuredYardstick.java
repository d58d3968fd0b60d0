package org.drmkit.scoring.selection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.drmkit.core.formula.Formula;
import org.drmkit.scoring.candidate.Yardstick;

/**
 * A yardstick with the formula of its value.
 *
 * <p>{@code {"id": "coverage", "value": {"fact": "coverageShare"}, "better": "HIGHER", "range": [0, 1]}}. Immutable.
 *
 * @param yardstick the yardstick
 * @param title what people call it, by language
 * @param value what is measured
 */
public record MeasuredYardstick(Yardstick yardstick, Map<String, String> title, Formula value) {

    /** Keeps the titles. */
    public MeasuredYardstick {
        title = Collections.unmodifiableMap(new LinkedHashMap<>(title));
    }

    /**
     * Returns the id.
     *
     * @return the id of the yardstick
     */
    public String id() {
        return yardstick.id();
    }
}
