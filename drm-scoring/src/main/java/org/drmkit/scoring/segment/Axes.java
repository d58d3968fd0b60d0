package org.drmkit.scoring.segment;

import java.util.List;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;

/** The check that an axis is declared. */
final class Axes {

    private Axes() {}

    static void check(String axis, List<String> known, Place place) {
        if (!known.contains(axis)) {
            place.report(Problem.unknown(place.pointer(), "axis", axis, known));
        }
    }
}
