package org.drmkit.scoring.scorecard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.measure.Measure;

/**
 * A KPI of a catalogue: all that a card needs but its weight.
 *
 * <p>The measures that its formulas name come with it, and are added to those of the card. Immutable.
 *
 * @param title what people call it, by language
 * @param value what is judged
 * @param score what it is worth, unless the card says otherwise
 * @param measures the measures that the formulas name
 */
public record CatalogueKpi(Map<String, String> title, Formula value, Score score, Map<String, Measure> measures) {

    /** Keeps titles and measures in their order. */
    public CatalogueKpi {
        title = Collections.unmodifiableMap(new LinkedHashMap<>(title));
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }
}
