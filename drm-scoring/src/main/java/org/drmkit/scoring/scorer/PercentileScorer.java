package org.drmkit.scoring.scorer;

/** The share of the peers whom a dealer is ahead of; those with the same value count by a weight from 0 to 1. */
final class PercentileScorer extends PeerScorer {

    private final double ties;
    private final boolean lowerIsBetter;

    PercentileScorer(double ties, boolean lowerIsBetter) {
        super("percentile");
        this.ties = ties;
        this.lowerIsBetter = lowerIsBetter;
    }

    @Override
    Curve curve(double[] sorted) {
        return Curve.of(number -> points(sorted, number));
    }

    private double points(double[] sorted, double number) {
        int n = sorted.length;
        int below = countBelow(sorted, number);
        int above = n - countBelow(sorted, Math.nextUp(number));
        int ahead = lowerIsBetter ? above : below;
        int equal = n - below - above - 1;
        return n == 1 ? 50 : 100 * (ahead + ties * equal) / (n - 1);
    }

    private static int countBelow(double[] sorted, double number) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
