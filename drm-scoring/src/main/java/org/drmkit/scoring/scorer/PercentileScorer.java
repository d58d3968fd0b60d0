package org.drmkit.scoring.scorer;

/** The share of the peers whom a dealer is ahead of; those with the same value count by a weight from 0 to 1. */
final class PercentileScorer implements Scorer {

    private final double ties;
    private final boolean lowerIsBetter;

    PercentileScorer(double ties, boolean lowerIsBetter) {
        this.ties = ties;
        this.lowerIsBetter = lowerIsBetter;
    }

    @Override
    public String id() {
        return "percentile";
    }

    @Override
    public void score(Values values, Points points) {
        Ranks ranks = Ranks.of(values);
        for (int i = 0; i < values.size(); i++) {
            if (values.isNumber(i)) {
                points.set(i, points(ranks.size(i), ranks.below(i), ranks.equal(i)));
            }
        }
    }

    private double points(int n, int below, int equal) {
        int ahead = lowerIsBetter ? n - below - equal - 1 : below;
        return n == 1 ? 50 : 100 * (ahead + ties * equal) / (n - 1);
    }
}
