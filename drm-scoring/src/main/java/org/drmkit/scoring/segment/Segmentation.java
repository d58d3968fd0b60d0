package org.drmkit.scoring.segment;

import java.util.List;
import org.drmkit.core.json.Place;

/** A way to sort points into segments, each of them into exactly one. */
public sealed interface Segmentation permits AbcSegments, QuadrantSegments, RuleSegments {

    /**
     * Returns the segments.
     *
     * @return their names, in declared order
     */
    List<String> segments();

    /**
     * Returns what the segments depend on.
     *
     * @return the names of the axes, each once
     */
    List<String> axes();

    /**
     * Sorts points together, as where one lies can depend on the others.
     *
     * @param points the points, each with all axes
     * @return the segment of each point, in their order
     */
    List<String> sort(List<Point> points);

    /**
     * Checks if an axis has codes instead of numbers.
     *
     * @param axis the axis
     * @return false by default
     */
    default boolean hasCodes(String axis) {
        return false;
    }

    /**
     * Reports what is wrong with the segmentation as a whole.
     *
     * @param known the axes that are declared
     * @param place where it stands
     */
    void check(List<String> known, Place place);
}
