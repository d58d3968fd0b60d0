package org.drmkit.scoring.scorer;

import java.util.Arrays;

/** 50 points for the mean of the peers, 10 for each standard deviation of the population from it. */
final class ZScoreScorer extends PeerScorer {

    private final boolean lowerIsBetter;

    ZScoreScorer(boolean lowerIsBetter) {
        super("zScore");
        this.lowerIsBetter = lowerIsBetter;
    }

    @Override
    Curve curve(double[] sorted) {
        double mean = Arrays.stream(sorted).sum() / sorted.length;
        double deviation = Math.sqrt(Arrays.stream(sorted)
                        .map(number -> (number - mean) * (number - mean))
                        .sum()
                / sorted.length);
        boolean spread = sorted[0] < sorted[sorted.length - 1] && deviation > 0;
        double ten = lowerIsBetter ? -10 : 10;
        return Curve.of(number -> spread ? 50 + ten * (number - mean) / deviation : 50);
    }
}
