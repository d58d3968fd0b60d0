package org.drmkit.scoring.scorer;

/**
 * Points by a line through points, flat outside of them; two points with the same x make a jump, at which the later one holds.
 *
 * <p>The piece is found by counting the points up to a value, without a branch that a processor would have to guess.
 */
final class LineScorer implements Scorer {

    private final double[] xs;
    private final double[] ys;
    private final double[] runs;
    private final double[] rises;

    LineScorer(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        this.runs = differences(xs, 1);
        this.rises = differences(ys, 0);
    }

    /** The way from each number to the next; the last one has none, and is given one. */
    private static double[] differences(double[] numbers, double last) {
        double[] differences = new double[numbers.length];
        for (int k = 0; k < numbers.length; k++) {
            differences[k] = k + 1 < numbers.length ? numbers[k + 1] - numbers[k] : last;
        }
        return differences;
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

    private double at(double value) {
        double x = Math.min(Math.max(value, xs[0]), xs[xs.length - 1]);
        int piece = -1;
        for (double start : xs) {
            piece += x >= start ? 1 : 0;
        }
        return ys[piece] + (x - xs[piece]) * rises[piece] / runs[piece];
    }
}
