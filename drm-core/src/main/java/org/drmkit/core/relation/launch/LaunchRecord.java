package org.drmkit.core.relation.launch;

import java.time.LocalDate;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Union;

/** Something about a dealer and a launch: that it has done a milestone, or that the product was seen with it. */
public sealed interface LaunchRecord extends Recorded {

    /**
     * A record as JSON: {@code {"id": "M1", "dealer": "D1", "launch": "L1", "milestone": "TRAINING", "on": "2026-03-02",
     * "recordedOn": "2026-03-02"}} or {@code {"id": "S1", "dealer": "D1", "product": "X1", "seenOn": "2026-03-17", "evidence":
     * "screenshot 17", "recordedOn": "2026-03-18"}}.
     */
    Union<LaunchRecord> SHAPE = Shape.union("launch record", LaunchRecord.class, LaunchShapes::declare);

    /**
     * A milestone that a dealer has done.
     *
     * @param id the id
     * @param party the id of the dealer
     * @param launch the id of the plan
     * @param milestone the id of the milestone
     * @param on the day
     * @param recordedOn the day on which that was recorded
     */
    record Done(String id, String party, String launch, String milestone, LocalDate on, LocalDate recordedOn)
            implements LaunchRecord {}

    /**
     * A product or its price that was seen with a dealer.
     *
     * @param id the id
     * @param party the id of the dealer
     * @param product the product
     * @param on the day on which it was seen
     * @param evidence what shows it
     * @param recordedOn the day on which that was recorded
     */
    record Sighting(String id, String party, String product, LocalDate on, String evidence, LocalDate recordedOn)
            implements LaunchRecord {

        /**
         * Checks if it breaks an embargo.
         *
         * @param plan the launch
         * @return true if it was seen before the product might be shown
         */
        public boolean breaches(LaunchPlan plan) {
            return product.equals(plan.product()) && on.isBefore(plan.embargoUntil());
        }
    }
}
