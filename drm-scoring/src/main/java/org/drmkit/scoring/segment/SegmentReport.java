package org.drmkit.scoring.segment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/**
 * Which segment each dealer is in, in one period.
 *
 * <p>Every dealer who was asked about is either in one segment or unsorted for a reason. Plain data, equal by content, immutable.
 *
 * @param stamp which model, on what inputs, as of when
 * @param period the period that was looked at
 * @param segments all segments, in declared order
 * @param dealers the segment by dealer
 * @param unsorted why a dealer has none, by dealer: the axis and the reason
 */
public record SegmentReport(
        Stamp stamp,
        DateRange period,
        List<String> segments,
        Map<String, String> dealers,
        Map<String, String> unsorted) {

    /** How a report looks as JSON. */
    public static final Shape<SegmentReport> SHAPE = Shape.object("segment report", o -> {
        o.fixed("format", "drm-segment-report/1");
        var stamp = o.required("stamp", Stamp.SHAPE, SegmentReport::stamp);
        var period = o.required("period", DateRange.SHAPE, SegmentReport::period);
        var segments = o.required("segments", Shapes.listOf(Shapes.NAME), SegmentReport::segments);
        var dealers = o.required("dealers", Shapes.mapOf(Shapes.CODE, Shapes.NAME), SegmentReport::dealers);
        var unsorted =
                o.withDefault("unsorted", Shapes.mapOf(Shapes.CODE, Shapes.TEXT), Map.of(), SegmentReport::unsorted);
        return v -> new SegmentReport(v.get(stamp), v.get(period), v.get(segments), v.get(dealers), v.get(unsorted));
    });

    /** Keeps the lists. */
    public SegmentReport {
        segments = List.copyOf(segments);
        dealers = Collections.unmodifiableMap(new TreeMap<>(dealers));
        unsorted = Collections.unmodifiableMap(new TreeMap<>(unsorted));
    }

    /**
     * Reads a report.
     *
     * @param text the JSON text
     * @return the report
     * @throws DefinitionException with all problems, if there are any
     */
    public static SegmentReport read(String text) {
        return SHAPE.parse(text, "segment report");
    }

    /**
     * Writes the report.
     *
     * @return JSON that reads back as an equal report
     */
    public Json write() {
        return SHAPE.write(this);
    }

    /**
     * Returns the segment of a dealer.
     *
     * @param dealer the dealer
     * @return the segment, empty if it has none
     */
    public Optional<String> segment(String dealer) {
        return Optional.ofNullable(dealers.get(dealer));
    }

    /**
     * Returns who is in each segment.
     *
     * @return the dealers by segment, also of one in which nobody is
     */
    public Map<String, List<String>> members() {
        Map<String, List<String>> members = new LinkedHashMap<>();
        segments.forEach(segment -> members.put(segment, new ArrayList<>()));
        dealers.forEach((dealer, segment) ->
                members.computeIfAbsent(segment, unknown -> new ArrayList<>()).add(dealer));
        return members;
    }
}
