package org.drmkit.scoring.scorer;

import java.util.Arrays;

/** Points by comparison with the peers: the numbers of each group, in ascending order, are looked at together. */
abstract class PeerScorer implements Scorer {

    private final String id;

    PeerScorer(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final void score(Values values, Points points) {
        double[][] groups = groups(values);
        Curve[] curves = new Curve[groups.length];
        for (int i = 0; i < values.size(); i++) {
            if (values.isNumber(i)) {
                int group = values.group(i);
                Curve curve = curves[group];
                if (curve == null) {
                    curve = curve(groups[group]);
                    curves[group] = curve;
                }
                curve.set(i, values.number(i), points);
            }
        }
    }

    /** Returns the curve of a group. */
    abstract Curve curve(double[] sorted);

    /** Sets the points for a number. */
    interface Curve {

        /** Returns the curve that gives points for every number. */
        static Curve of(java.util.function.DoubleUnaryOperator points) {
            return (i, number, target) -> target.set(i, points.applyAsDouble(number));
        }

        void set(int i, double number, Points points);
    }

    /** Returns the numbers of each group in ascending order. */
    static double[][] groups(Values values) {
        int[] sizes = new int[0];
        for (int i = 0; i < values.size(); i++) {
            if (values.isNumber(i)) {
                int group = values.group(i);
                sizes = group < sizes.length ? sizes : Arrays.copyOf(sizes, Math.max(group + 1, 2 * sizes.length));
                sizes[group]++;
            }
        }
        return sorted(values, sizes);
    }

    private static double[][] sorted(Values values, int[] sizes) {
        double[][] groups = new double[sizes.length][];
        for (int group = 0; group < sizes.length; group++) {
            groups[group] = new double[sizes[group]];
        }
        int[] filled = new int[sizes.length];
        for (int i = 0; i < values.size(); i++) {
            if (values.isNumber(i)) {
                int group = values.group(i);
                groups[group][filled[group]++] = values.number(i);
            }
        }
        Arrays.stream(groups).forEach(Arrays::sort);
        return groups;
    }
}
