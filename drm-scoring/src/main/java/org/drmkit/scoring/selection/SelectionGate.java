package org.drmkit.scoring.selection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.formula.Test;

/**
 * What a candidate must fulfil to be compared at all.
 *
 * <p>{@code {"id": "credit", "require": [{"fact": "creditGrade", "in": ["AAA", "AA", "A", "B"]}]}} stops a candidate of grade C whatever its
 * numbers, and one whose grade is not known. Immutable.
 *
 * @param id the id, unique among the gates
 * @param title what people call it, by language
 * @param require the tests, which must all hold
 */
public record SelectionGate(String id, Map<String, String> title, List<Test> require) {

    /** Keeps the titles and the tests. */
    public SelectionGate {
        title = Collections.unmodifiableMap(new LinkedHashMap<>(title));
        require = List.copyOf(require);
    }
}
