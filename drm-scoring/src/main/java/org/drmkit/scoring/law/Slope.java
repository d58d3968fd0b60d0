package org.drmkit.scoring.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drmkit.scoring.scorecard.Score;

/** Whether a line or steps rise or fall. */
final class Slope {

    private Slope() {}

    /** Returns true for points that never fall as the value rises, false for those that never rise, nothing if they turn. */
    static Optional<Boolean> of(Score score) {
        List<BigDecimal> points = points(score);
        boolean rises = false;
        boolean falls = false;
        for (int k = 1; k < points.size(); k++) {
            rises |= points.get(k).compareTo(points.get(k - 1)) > 0;
            falls |= points.get(k).compareTo(points.get(k - 1)) < 0;
        }
        return points.isEmpty() || (rises && falls) ? Optional.empty() : Optional.of(!falls);
    }

    private static List<BigDecimal> points(Score score) {
        if (score instanceof Score.Linear linear) {
            return linear.points().stream().map(Score.Point::points).toList();
        }
        List<BigDecimal> points = new ArrayList<>();
        if (score instanceof Score.Steps steps) {
            steps.steps().stream()
                    .sorted(Comparator.comparing(Score.Step::threshold))
                    .map(Score.Step::points)
                    .forEach(points::add);
            points.add(steps.hasLowerBounds() ? 0 : points.size(), BigDecimal.ZERO);
        }
        return points;
    }
}
