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
        int start = 0;
        while (start < ranks.size()) {
            int end = ranks.endOfGroup(start, values);
            scoreGroup(ranks, start, end, points);
            start = end;
        }
    }

    private void scoreGroup(Ranks ranks, int start, int end, Points points) {
        int run = start;
        while (run < end) {
            int next = ranks.endOfRun(run, end);
            double worth = worth(end - start, run - start, next - run - 1);
            for (int place = run; place < next; place++) {
                points.set(ranks.dealer(place), worth);
            }
            run = next;
        }
    }

    private double worth(int n, int below, int equal) {
        int ahead = lowerIsBetter ? n - below - equal - 1 : below;
        return n == 1 ? 50 : 100 * (ahead + ties * equal) / (n - 1);
    }
}
