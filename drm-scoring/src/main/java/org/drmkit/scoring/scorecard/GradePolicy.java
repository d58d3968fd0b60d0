package org.drmkit.scoring.scorecard;

import java.math.BigDecimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * How fast grades follow scores, so that one odd period moves nobody.
 *
 * <p>Scores of 92, 74, 91, 73 and 72, with A from 90, B from 75 and C from 60 and a demotion after two lower periods, are graded A, A (on
 * watch), A, A (on watch), C. A better or worse score counts as a watch; after enough periods in a row the grade moves to the worst grade of
 * a better streak, or the best of a worse one. With a margin of 2 an A is reached from 92 and lost below 88. Immutable.
 *
 * @param promoteAfter the better periods in a row after which the grade rises, at least 1
 * @param demoteAfter the worse periods in a row after which it falls, at least 1
 * @param margin the points beyond a threshold that a grade needs to move
 */
public record GradePolicy(int promoteAfter, int demoteAfter, BigDecimal margin) {

    /** Every score has its grade at once. */
    public static final GradePolicy AT_ONCE = new GradePolicy(1, 1, BigDecimal.ZERO);

    /** How a policy looks as JSON. */
    static final Shape<GradePolicy> SHAPE = Shape.object("grade policy", o -> {
        var periods = Shapes.integer(1, Integer.MAX_VALUE);
        var promoteAfter = o.withDefault("promoteAfter", periods, 1, GradePolicy::promoteAfter);
        var demoteAfter = o.withDefault("demoteAfter", periods, 1, GradePolicy::demoteAfter);
        var margin = o.withDefault("margin", ScoreShapes.POINTS, BigDecimal.ZERO, GradePolicy::margin);
        return v -> new GradePolicy(v.get(promoteAfter), v.get(demoteAfter), v.get(margin));
    });

    /**
     * Returns this policy with another pace upwards.
     *
     * @param periods the better periods in a row after which the grade rises
     * @return the policy
     */
    public GradePolicy promoteAfter(int periods) {
        return new GradePolicy(periods, demoteAfter, margin);
    }

    /**
     * Returns this policy with another pace downwards.
     *
     * @param periods the worse periods in a row after which the grade falls
     * @return the policy
     */
    public GradePolicy demoteAfter(int periods) {
        return new GradePolicy(promoteAfter, periods, margin);
    }

    /**
     * Returns this policy with another margin.
     *
     * @param points the points beyond a threshold that a grade needs to move
     * @return the policy
     */
    public GradePolicy margin(String points) {
        return new GradePolicy(promoteAfter, demoteAfter, ScoreShapes.number(points));
    }
}
