package org.drmkit.scoring.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.drmkit.scoring.scorecard.Kpi;
import org.drmkit.scoring.scorecard.Score;

/** The points that a KPI can have at all. */
final class Attainable {

    private Attainable() {}

    /** Returns the least points of at least so many that a KPI can have. */
    static Optional<Long> points(CriterionNode kpi, long least) {
        Score score = ((Kpi) kpi.criterion()).score();
        if (score instanceof Score.Steps steps) {
            return among(steps.steps().stream().map(Score.Step::points).toList(), least);
        }
        return score instanceof Score.Cases cases ? among(cases.points().values(), least) : Optional.of(least);
    }

    private static Optional<Long> among(Collection<BigDecimal> worth, long least) {
        return worth.stream()
                .map(NineDecimals::of)
                .filter(points -> points >= least)
                .min(Long::compare);
    }
}
