package org.drmkit.scoring.scorer;

import java.util.Arrays;

/** Points by comparison with the lowest and the highest of the peers. */
abstract class ExtremeScorer implements Scorer {

    private final String id;

    ExtremeScorer(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final void score(Values values, Points points) {
        int groups = values.groups();
        double[] least = new double[groups];
        double[] most = new double[groups];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < values.size(); i++) {
            if (values.isNumber(i)) {
                int group = values.group(i);
                least[group] = Math.min(least[group], values.number(i));
                most[group] = Math.max(most[group], values.number(i));
            }
        }
        for (int i = 0; i < values.size(); i++) {
            if (values.isNumber(i)) {
                set(i, values.number(i), least[values.group(i)], most[values.group(i)], points);
            }
        }
    }

    /** Sets the points for a number, given the lowest and the highest of its peers. */
    abstract void set(int i, double number, double least, double most, Points points);
}
