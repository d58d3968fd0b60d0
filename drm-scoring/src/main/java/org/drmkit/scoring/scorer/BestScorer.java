package org.drmkit.scoring.scorer;

import org.drmkit.core.fact.Reasons;

/** The share of the best peer's value, which has to be positive; where lower is better, 0 is the best there can be. */
final class BestScorer extends PeerScorer {

    private final boolean lowerIsBetter;

    BestScorer(boolean lowerIsBetter) {
        super("relativeToBest");
        this.lowerIsBetter = lowerIsBetter;
    }

    @Override
    Curve curve(double[] sorted) {
        double best = lowerIsBetter ? sorted[0] : sorted[sorted.length - 1];
        if (best < 0 || (best == 0 && !lowerIsBetter)) {
            return (i, number, points) -> points.setNotApplicable(i, Reasons.DIVISION_BY_ZERO);
        }
        return Curve.of(
                lowerIsBetter
                        ? number -> number == best ? 100 : 100 * (best / number)
                        : number -> 100 * (number / best));
    }
}
