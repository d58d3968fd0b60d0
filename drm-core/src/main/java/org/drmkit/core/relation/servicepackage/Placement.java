package org.drmkit.core.relation.servicepackage;

import java.time.LocalDate;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/**
 * That a dealer was put into a segment.
 *
 * @param id the id
 * @param party the id of the dealer
 * @param segment the segment, as a code
 * @param days the days, open while it lasts
 * @param recordedOn the day on which this version was recorded
 */
public record Placement(String id, String party, String segment, DateRange days, LocalDate recordedOn)
        implements Recorded {

    /** A placement as JSON: {@code {"id": "P1", "dealer": "D1", "segment": "A", "from": "2026-01-01", "recordedOn": "2025-12-20"}}. */
    public static final Shape<Placement> SHAPE = Shape.object("placement", o -> {
        var id = o.required("id", Shapes.CODE, Placement::id);
        var party = o.required("dealer", Shapes.CODE, Placement::party);
        var segment = o.required("segment", Shapes.CODE, Placement::segment);
        var days = o.include(DateRange.SHAPE, Placement::days);
        var recordedOn = o.required("recordedOn", Shapes.DATE, Placement::recordedOn);
        return v -> new Placement(v.get(id), v.get(party), v.get(segment), v.get(days), v.get(recordedOn));
    });
}
