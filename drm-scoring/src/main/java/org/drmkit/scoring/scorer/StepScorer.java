package org.drmkit.scoring.scorer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** Points by thresholds that belong to their step; beyond the last one there are none. */
final class StepScorer implements Scorer {

    private final Bound[] bounds;
    private final double[] worth;
    private final int sign;

    /**
     * Creates a scorer.
     *
     * @param steps the points by threshold
     * @param lowerBounds whether a step reaches from its threshold upwards
     */
    StepScorer(Map<BigDecimal, BigDecimal> steps, boolean lowerBounds) {
        Comparator<BigDecimal> ascending = Comparator.naturalOrder();
        BigDecimal[] ordered = steps.keySet().stream()
                .sorted(lowerBounds ? ascending.reversed() : ascending)
                .toArray(BigDecimal[]::new);
        this.bounds = Stream.of(ordered).map(Bound::of).toArray(Bound[]::new);
        this.worth = Stream.of(ordered)
                .mapToDouble(threshold ->
                        steps.getOrDefault(threshold, BigDecimal.ZERO).doubleValue())
                .toArray();
        this.sign = lowerBounds ? 1 : -1;
    }

    @Override
    public String id() {
        return "steps";
    }

    @Override
    public void score(Values values, Points points) {
        for (int i = 0; i < values.size(); i++) {
            if (values.isNumber(i)) {
                points.set(i, points(values, i));
            }
        }
    }

    private double points(Values values, int i) {
        for (int k = 0; k < bounds.length; k++) {
            if (sign * values.compare(i, bounds[k]) >= 0) {
                return worth[k];
            }
        }
        return 0;
    }
}
