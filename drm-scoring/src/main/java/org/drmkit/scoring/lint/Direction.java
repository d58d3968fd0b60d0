package org.drmkit.scoring.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.drmkit.scoring.scorecard.Better;
import org.drmkit.scoring.scorecard.Score;

/** Which way points go as the value rises. */
enum Direction {
    RISING,
    FALLING,
    BOTH,
    NONE;

    static Direction of(Score score) {
        if (score instanceof Score.Linear linear) {
            return of(linear.points().stream().map(Score.Point::points).toList());
        } else if (score instanceof Score.Steps steps) {
            List<BigDecimal> points = steps.steps().stream()
                    .sorted(Comparator.comparing(Score.Step::threshold))
                    .map(Score.Step::points)
                    .toList();
            return steps.hasLowerBounds() ? of(points, BigDecimal.ZERO, true) : of(points, BigDecimal.ZERO, false);
        } else if (score instanceof Score.Cases || score instanceof Score.Own) {
            return NONE;
        } else if (score instanceof Score.Range) {
            return BOTH;
        }
        return score.peers()
                .filter(peers -> peers.better() == Better.LOWER)
                .map(peers -> FALLING)
                .orElse(RISING);
    }

    /** Beyond the last step there are no points: below lower bounds, above upper ones. */
    private static Direction of(List<BigDecimal> points, BigDecimal beyond, boolean first) {
        List<BigDecimal> all = new ArrayList<>(points);
        all.add(first ? 0 : all.size(), beyond);
        return of(all);
    }

    private static Direction of(List<BigDecimal> points) {
        boolean rises = false;
        boolean falls = false;
        for (int k = 1; k < points.size(); k++) {
            rises |= points.get(k).compareTo(points.get(k - 1)) > 0;
            falls |= points.get(k).compareTo(points.get(k - 1)) < 0;
        }
        return rises && falls ? BOTH : rises ? RISING : falls ? FALLING : NONE;
    }

    boolean isOpposite(Direction other) {
        return (this == RISING && other == FALLING) || (this == FALLING && other == RISING);
    }
}
