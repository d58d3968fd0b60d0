package org.drmkit.core.relation.training;

import java.time.LocalDate;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.json.Union;
import org.drmkit.core.time.DateRange;

/** Something about the people of a dealer: that somebody works in a role, or holds a certificate. */
public sealed interface TrainingRecord extends Recorded {

    /**
     * A record as JSON: {@code {"id": "J1", "dealer": "D1", "person": "P1", "role": "SALES", "from": "2025-02-01",
     * "recordedOn": "2025-02-01"}} or {@code {"id": "C1", "dealer": "D1", "person": "P1", "course": "BASICS", "level": 2,
     * "from": "2025-03-01", "to": "2027-03-01", "recordedOn": "2025-03-02"}}.
     */
    Union<TrainingRecord> SHAPE = Shape.union("training record", TrainingRecord.class, TrainingShapes::declare);

    /**
     * Somebody in a role at a dealer.
     *
     * @param id the id
     * @param party the id of the dealer
     * @param person the id of the person, or a stand-in for it
     * @param role the role, as a code
     * @param days the days in the role, open while it lasts
     * @param recordedOn the day on which this version was recorded
     */
    record Job(String id, String party, String person, String role, DateRange days, LocalDate recordedOn)
            implements TrainingRecord {

        static final ObjectShape<Job> SHAPE = Shape.object("job", o -> {
            var id = o.required("id", Shapes.CODE, Job::id);
            var party = o.required("dealer", Shapes.CODE, Job::party);
            var person = o.required("person", Shapes.CODE, Job::person);
            var role = o.required("role", Shapes.CODE, Job::role);
            var days = o.include(DateRange.SHAPE, Job::days);
            var recordedOn = o.required("recordedOn", Shapes.DATE, Job::recordedOn);
            return v -> new Job(v.get(id), v.get(party), v.get(person), v.get(role), v.get(days), v.get(recordedOn));
        });
    }

    /**
     * A certificate that somebody at a dealer holds. It belongs to the person; who moves to another dealer brings it along as
     * a record of that dealer.
     *
     * @param id the id
     * @param party the id of the dealer
     * @param person the id of the person, or a stand-in for it
     * @param course the course, as a code
     * @param level the level, from 1 up
     * @param valid the days on which it is valid, from issue to expiry, exclusive
     * @param recordedOn the day on which this version was recorded
     */
    record Certificate(
            String id, String party, String person, String course, int level, DateRange valid, LocalDate recordedOn)
            implements TrainingRecord {

        static final ObjectShape<Certificate> SHAPE = Shape.object("certificate", o -> {
            var id = o.required("id", Shapes.CODE, Certificate::id);
            var party = o.required("dealer", Shapes.CODE, Certificate::party);
            var person = o.required("person", Shapes.CODE, Certificate::person);
            var course = o.required("course", Shapes.CODE, Certificate::course);
            var level = o.withDefault("level", Shapes.integer(1, 99), 1, Certificate::level);
            var valid = o.include(DateRange.SHAPE, Certificate::valid);
            var recordedOn = o.required("recordedOn", Shapes.DATE, Certificate::recordedOn);
            return v -> new Certificate(
                    v.get(id),
                    v.get(party),
                    v.get(person),
                    v.get(course),
                    v.get(level),
                    v.get(valid),
                    v.get(recordedOn));
        });
    }
}
