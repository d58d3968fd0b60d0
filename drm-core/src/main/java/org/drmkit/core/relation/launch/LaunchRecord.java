package org.drmkit.core.relation.launch;

import java.time.LocalDate;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Union;

/** Something about a dealer and a launch: a milestone done, a sighting, an embargo acknowledged, or what both sides do together. */
public sealed interface LaunchRecord extends Recorded
        permits LaunchRecord.Done, LaunchRecord.Sighting, LaunchRecord.Acknowledgement, JointActivity {

    /**
     * A record as JSON: {@code {"id": "M1", "dealer": "D1", "launch": "L1", "milestone": "TRAINING", "on": "2026-03-02",
     * "recordedOn": "2026-03-02"}}, {@code {"id": "S1", "dealer": "D1", "product": "X1", "seenOn": "2026-03-17", "evidence":
     * "screenshot 17", "recordedOn": "2026-03-18"}}, {@code {"id": "K1", "dealer": "D1", "launch": "L1", "acknowledged": "EMBARGO-2",
     * "on": "2026-02-01", "recordedOn": "2026-02-01"}} or {@code {"id": "J1", "dealer": "D1", "launch": "L1", "activity": "ROADSHOW",
     * "owner": "D1", "kpi": "visitors", "budget": "CNY 30000.00", "split": {"OEM": 0.6, "D1": 0.4}, "dueOn": "2026-03-18",
     * "recordedOn": "2026-02-01"}}.
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
     * A dealer's word that it knows the terms of an embargo.
     *
     * @param id the id
     * @param party the id of the dealer
     * @param launch the id of the plan
     * @param terms the terms, as a code
     * @param on the day
     * @param recordedOn the day on which that was recorded
     */
    record Acknowledgement(String id, String party, String launch, String terms, LocalDate on, LocalDate recordedOn)
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
