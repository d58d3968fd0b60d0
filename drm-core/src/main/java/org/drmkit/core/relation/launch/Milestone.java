package org.drmkit.core.relation.launch;

import java.math.BigDecimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * Something that a dealer has to do before a launch.
 *
 * <p>The training is due 14 days before the first sale, counts 20 and is mandatory. What shows that somebody understood is a quiz or a
 * certificate, and not that something was sent.
 *
 * @param id the id, as a code
 * @param daysBefore how many days before the first sale it is due, from 0 on
 * @param weight how much it counts, above 0
 * @param mandatory true if nobody is ready without it
 */
public record Milestone(String id, int daysBefore, BigDecimal weight, boolean mandatory) {

    /** A milestone as JSON: {@code {"id": "TRAINING", "daysBefore": 14, "weight": 20, "mandatory": true}}. */
    public static final Shape<Milestone> SHAPE = Shape.object("milestone", o -> {
        var id = o.required("id", Shapes.CODE, Milestone::id);
        var daysBefore = o.required("daysBefore", Shapes.integer(0, 3660), Milestone::daysBefore);
        var weight = o.required(
                "weight", Shapes.DECIMAL.where("a weight above 0", value -> value.signum() > 0), Milestone::weight);
        var mandatory = o.withDefault("mandatory", Shapes.BOOL, false, Milestone::mandatory);
        return v -> new Milestone(v.get(id), v.get(daysBefore), v.get(weight), v.get(mandatory));
    });

    /** Checks the days and the weight. */
    public Milestone {
        if (daysBefore < 0 || weight.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The milestone %s must be due no later than the first sale (%s days before) and weigh more than 0 (%s).\nMaybe the sign."
                            .formatted(id, daysBefore, weight));
        }
        weight = Decimals.canonical(weight);
    }
}
