package org.drmkit.scoring.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.drmkit.scoring.scorecard.Criterion;
import org.drmkit.scoring.scorecard.Kpi;
import org.drmkit.scoring.scorecard.KpiGroup;
import org.drmkit.scoring.scorecard.Score;

/**
 * The least and the most points that something can have.
 *
 * @param least the least
 * @param most the most
 */
record PointRange(BigDecimal least, BigDecimal most) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final PointRange ALL = new PointRange(BigDecimal.ZERO, FULL);

    static PointRange of(Score score) {
        if (score instanceof Score.Linear linear) {
            return among(linear.points().stream().map(Score.Point::points));
        } else if (score instanceof Score.Steps steps) {
            return among(Stream.concat(
                    Stream.of(BigDecimal.ZERO), steps.steps().stream().map(Score.Step::points)));
        } else if (score instanceof Score.Cases cases) {
            return among(cases.points().values().stream());
        }
        return score instanceof Score.Proportional proportional
                ? new PointRange(BigDecimal.ZERO, proportional.cap())
                : ALL;
    }

    private static PointRange among(Stream<BigDecimal> points) {
        List<BigDecimal> all = points.sorted().toList();
        return all.isEmpty() ? ALL : new PointRange(all.get(0), all.get(all.size() - 1));
    }

    /** The range of a criterion; one of a catalogue may have all points. */
    static PointRange of(Criterion criterion) {
        if (criterion instanceof Kpi kpi) {
            return of(kpi.score());
        }
        return criterion instanceof KpiGroup group ? of(group.kpis()) : ALL;
    }

    /**
     * The range of criteria that may be missing, so that each may stand alone: whatever the aggregate, it lies between the lowest and the
     * highest.
     */
    static PointRange of(List<Criterion> criteria) {
        List<PointRange> ranges = criteria.stream().map(PointRange::of).toList();
        return new PointRange(
                ranges.stream()
                        .map(PointRange::least)
                        .min(BigDecimal::compareTo)
                        .orElse(BigDecimal.ZERO),
                ranges.stream().map(PointRange::most).max(BigDecimal::compareTo).orElse(FULL));
    }

    boolean isOnePoint() {
        return least.compareTo(most) == 0;
    }
}
