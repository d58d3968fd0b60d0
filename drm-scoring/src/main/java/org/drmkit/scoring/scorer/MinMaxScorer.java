package org.drmkit.scoring.scorer;

/** The place between the lowest and the highest peer. */
final class MinMaxScorer extends PeerScorer {

    private final boolean lowerIsBetter;

    MinMaxScorer(boolean lowerIsBetter) {
        super("minMax");
        this.lowerIsBetter = lowerIsBetter;
    }

    @Override
    Curve curve(double[] sorted) {
        double least = sorted[0];
        double most = sorted[sorted.length - 1];
        double spread = most - least;
        return Curve.of(number -> spread == 0 ? 50 : 100 * (lowerIsBetter ? most - number : number - least) / spread);
    }
}
