package org.drmkit.core.relation.training;

import org.drmkit.core.json.Union;
import org.drmkit.core.relation.training.TrainingRecord.Certificate;
import org.drmkit.core.relation.training.TrainingRecord.Job;

/** The kinds of training records; not in the interface, whose subtypes it names, so that no two classes wait for each other. */
final class TrainingShapes {

    private TrainingShapes() {}

    static void declare(Union.Builder<TrainingRecord> u) {
        u.object("role", Job.class, Job.SHAPE);
        u.object("course", Certificate.class, Certificate.SHAPE);
    }
}
