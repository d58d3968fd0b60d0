package org.drmkit.scoring.scorer;

import org.drmkit.core.fact.Reasons;

/** The share of the best peer's value, which has to be positive; where lower is better, 0 is the best there can be. */
final class BestScorer extends ExtremeScorer {

    private final boolean lowerIsBetter;

    BestScorer(boolean lowerIsBetter) {
        super("relativeToBest");
        this.lowerIsBetter = lowerIsBetter;
    }

    @Override
    void set(int i, double number, double least, double most, Points points) {
        double best = lowerIsBetter ? least : most;
        if (best < 0 || (best == 0 && !lowerIsBetter)) {
            points.setNotApplicable(i, Reasons.DIVISION_BY_ZERO);
        } else if (lowerIsBetter) {
            points.set(i, number == best ? 100 : 100 * (best / number));
        } else {
            points.set(i, 100 * (number / best));
        }
    }
}
