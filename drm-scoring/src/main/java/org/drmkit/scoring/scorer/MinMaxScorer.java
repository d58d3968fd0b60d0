package org.drmkit.scoring.scorer;

/** The place between the lowest and the highest peer. */
final class MinMaxScorer extends ExtremeScorer {

    private final boolean lowerIsBetter;

    MinMaxScorer(boolean lowerIsBetter) {
        super("minMax");
        this.lowerIsBetter = lowerIsBetter;
    }

    @Override
    void set(int i, double number, double least, double most, Points points) {
        double spread = most - least;
        points.set(i, spread == 0 ? 50 : 100 * (lowerIsBetter ? most - number : number - least) / spread);
    }
}
