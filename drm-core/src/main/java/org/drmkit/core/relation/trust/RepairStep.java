package org.drmkit.core.relation.trust;

import java.time.LocalDate;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * A step by which trust is repaired, or a review afterwards.
 *
 * @param kind what was done
 * @param on the day
 * @param recordedOn the day on which it was recorded
 */
public record RepairStep(Kind kind, LocalDate on, LocalDate recordedOn) {

    /** What can be done; the first five are done in this order, then reviews follow. */
    public enum Kind {
        /** To say that it happened. */
        ACKNOWLEDGE,
        /** To say why. */
        EXPLAIN,
        /** To make good for it. */
        COMPENSATE,
        /** To see to it that it cannot happen again. */
        PREVENT,
        /** To have that checked by the other side. */
        VERIFY,
        /** A review that found nothing. */
        CLEAN_REVIEW,
        /** A review that found it again. */
        FAILED_REVIEW
    }

    /** A step as JSON: {@code {"step": "EXPLAIN", "on": "2026-02-03", "recordedOn": "2026-02-03"}}. */
    public static final Shape<RepairStep> SHAPE = Shape.object("repair step", o -> {
        var kind = o.required("step", Shapes.enumOf(Kind.class), RepairStep::kind);
        var on = o.required("on", Shapes.DATE, RepairStep::on);
        var recordedOn = o.required("recordedOn", Shapes.DATE, step -> step.recordedOn());
        return v -> new RepairStep(v.get(kind), v.get(on), v.get(recordedOn));
    });

    /**
     * Returns a step that was recorded on its day.
     *
     * @param kind what was done
     * @param on the day
     * @return the step
     */
    public static RepairStep of(Kind kind, LocalDate on) {
        return new RepairStep(kind, on, on);
    }
}
