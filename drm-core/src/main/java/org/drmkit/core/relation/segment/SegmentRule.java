package org.drmkit.core.relation.segment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * Which dealers are of a segment: those whose figures are all in the intervals.
 *
 * @param segment the segment, as a code; several rules may lead to one
 * @param when the interval of each figure that matters, by its name
 */
public record SegmentRule(String segment, Map<String, Interval> when) {

    /** A rule as JSON: {@code {"segment": "STAR", "when": {"sales": {"from": 1000}, "growth": {"from": 0.1}}}}. */
    public static final Shape<SegmentRule> SHAPE = Shape.object("segment rule", o -> {
        var segment = o.required("segment", Shapes.CODE, SegmentRule::segment);
        var when = o.withDefault("when", Shapes.mapOf(Shapes.NAME, Interval.SHAPE), Map.of(), SegmentRule::when);
        return v -> new SegmentRule(v.get(segment), v.get(when));
    });

    /** Keeps a copy in order. */
    public SegmentRule {
        TreeMap<String, Interval> ordered = new TreeMap<>(Parties.ORDER);
        ordered.putAll(when);
        when = Collections.unmodifiableMap(ordered);
    }

    /** Checks if a point, which has every figure that the rules name, is matched. */
    boolean matches(Map<String, BigDecimal> point) {
        return when.entrySet().stream()
                .allMatch(entry -> entry.getValue().contains(point.getOrDefault(entry.getKey(), BigDecimal.ZERO)));
    }
}
