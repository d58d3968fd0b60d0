package org.drmkit.scoring.internal;

import java.util.Optional;
import org.drmkit.scoring.report.HeldGrade;
import org.drmkit.scoring.report.HeldGrade.Trend;
import org.drmkit.scoring.report.HeldGrade.Watch;
import org.drmkit.scoring.scorecard.GradePolicy;

/**
 * The grade that is held after a score, by a policy.
 *
 * @param policy the policy
 * @param scale the grades
 */
record GradeKeeping(GradePolicy policy, GradeScale scale) {

    /** Returns the grade of a dealer who holds none. */
    HeldGrade first(long score) {
        return new HeldGrade(scale.name(scale.of(score)), Optional.empty());
    }

    /** Returns what is held after one more period. */
    HeldGrade next(HeldGrade before, long score) {
        int held = scale.of(before.grade());
        int reached = reached(held, score);
        if (reached == held) {
            return new HeldGrade(before.grade(), Optional.empty());
        }
        Watch watch = watch(before.watch(), held, reached);
        return watch.periods() >= needed(watch.trend())
                ? new HeldGrade(watch.grade(), Optional.empty())
                : new HeldGrade(before.grade(), Optional.of(watch));
    }

    int needed(Trend trend) {
        return trend == Trend.BETTER ? policy.promoteAfter() : policy.demoteAfter();
    }

    /** Returns the place of the grade to which a score moves a held one, every threshold in between being passed by the margin. */
    int reached(int held, long score) {
        long margin = NineDecimals.of(policy.margin());
        int place = held;
        while (place > 0 && score >= scale.threshold(place - 1) + margin) {
            place--;
        }
        while (place < scale.size() - 1 && score < scale.threshold(place) - margin) {
            place++;
        }
        return place;
    }

    private Watch watch(Optional<Watch> before, int held, int reached) {
        Trend trend = reached < held ? Trend.BETTER : Trend.WORSE;
        return before.filter(streak -> streak.trend() == trend)
                .map(streak -> new Watch(trend, streak.periods() + 1, nearer(trend, streak.grade(), reached)))
                .orElseGet(() -> new Watch(trend, 1, scale.name(reached)));
    }

    /** Returns the worst grade of a better streak, the best of a worse one. */
    private String nearer(Trend trend, String streak, int reached) {
        int place = scale.of(streak);
        return scale.name(trend == Trend.BETTER ? Math.max(place, reached) : Math.min(place, reached));
    }
}
