package org.drmkit.scoring.report;

import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * The grade that a dealer holds under a grade policy, before gates, and the watch that may move it.
 *
 * <p>An A with a watch to C after one worse period is held until the policy's number of worse periods is reached. Immutable.
 *
 * @param grade the grade
 * @param watch the streak of better or worse periods that has begun, empty if the last score was neither
 */
public record HeldGrade(String grade, Optional<Watch> watch) {

    static final Shape<HeldGrade> SHAPE = Shape.object("held grade", o -> {
        var grade = o.required("grade", Shapes.TEXT, HeldGrade::grade);
        var watch = o.optional("watch", Watch.SHAPE, HeldGrade::watch);
        return v -> new HeldGrade(v.get(grade), v.get(watch));
    });

    /**
     * Periods in a row whose scores were better, or worse, than the held grade.
     *
     * @param trend whether they were better or worse
     * @param periods how many
     * @param grade the grade that the held one would move to: the worst of a better streak, the best of a worse one
     */
    public record Watch(Trend trend, int periods, String grade) {

        static final Shape<Watch> SHAPE = Shape.object("watch", o -> {
            var trend = o.required("trend", Shapes.enumOf(Trend.class), Watch::trend);
            var periods = o.required("periods", Shapes.integer(1, Integer.MAX_VALUE), Watch::periods);
            var grade = o.required("grade", Shapes.TEXT, Watch::grade);
            return v -> new Watch(v.get(trend), v.get(periods), v.get(grade));
        });
    }

    /** To which side of the held grade scores lie. */
    public enum Trend {
        /** Above it. */
        BETTER,
        /** Below it. */
        WORSE
    }
}
