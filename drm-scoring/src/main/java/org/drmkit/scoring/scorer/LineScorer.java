package org.drmkit.scoring.scorer;

/** Points by a line through points, flat outside of them; two points with the same x make a jump, at which the later one holds. */
final class LineScorer implements Scorer {

    private final double[] xs;
    private final double[] ys;

    LineScorer(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
    }

    @Override
    public String id() {
        return "linear";
    }

    @Override
    public void score(Values values, Points points) {
        for (int i = 0; i < values.size(); i++) {
            if (values.isNumber(i)) {
                points.set(i, at(values.number(i)));
            }
        }
    }

    private double at(double x) {
        int last = xs.length - 1;
        if (x >= xs[last]) {
            return ys[last];
        }
        int k = last - 1;
        while (k >= 0 && x < xs[k]) {
            k--;
        }
        return k < 0 ? ys[0] : ys[k] + (x - xs[k]) * (ys[k + 1] - ys[k]) / (xs[k + 1] - xs[k]);
    }
}
