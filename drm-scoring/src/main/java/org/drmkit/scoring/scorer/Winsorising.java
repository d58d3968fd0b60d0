package org.drmkit.scoring.scorer;

/**
 * Cuts the tails of peers' values: what lies beyond a quantile counts as the quantile.
 *
 * <p>The quantile is the linear one of Hyndman and Fan's type 7: of 1, 2, 3, 4 and 100 the one of 0.1 is 1.4 and the one of 0.9 is 61.6.
 */
final class Winsorising {

    private final double share;

    /**
     * Prepares to cut.
     *
     * @param share the share of the values that is cut on each side
     */
    Winsorising(double share) {
        this.share = share;
    }

    /** Returns the numbers with the tails of each group cut, NaN where there is none. */
    double[] cut(Values values) {
        double[] cut = new double[values.size()];
        double[][] groups = PeerScorer.groups(values);
        for (int i = 0; i < cut.length; i++) {
            cut[i] = values.isNumber(i) ? cut(values.number(i), groups[values.group(i)]) : Double.NaN;
        }
        return cut;
    }

    private double cut(double number, double[] sorted) {
        return Math.min(Math.max(number, quantile(sorted, share)), quantile(sorted, 1 - share));
    }

    static double quantile(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) place;
        double rest = place - below;
        return rest == 0 ? sorted[below] : sorted[below] + rest * (sorted[below + 1] - sorted[below]);
    }
}
