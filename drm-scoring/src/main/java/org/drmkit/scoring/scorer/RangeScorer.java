package org.drmkit.scoring.scorer;

import java.math.BigDecimal;

/** 100 points from c to d, 0 up to a and from b on, a line between. */
final class RangeScorer implements Scorer {

    private final Bound a;
    private final Bound c;
    private final Bound d;
    private final Bound b;

    RangeScorer(BigDecimal a, BigDecimal c, BigDecimal d, BigDecimal b) {
        this.a = Bound.of(a);
        this.c = Bound.of(c);
        this.d = Bound.of(d);
        this.b = Bound.of(b);
    }

    @Override
    public String id() {
        return "range";
    }

    @Override
    public void score(Values values, Points points) {
        for (int i = 0; i < values.size(); i++) {
            if (values.isNumber(i)) {
                points.set(i, points(values, i));
            }
        }
    }

    private double points(Values values, int i) {
        if (values.compare(i, c) < 0) {
            return values.compare(i, a) <= 0 ? 0 : share(a, values.number(i), c);
        }
        return values.compare(i, d) <= 0 ? 100 : values.compare(i, b) >= 0 ? 0 : share(b, values.number(i), d);
    }

    /** The way from a bound that is worth nothing to one that is worth all; nothing if they are too near for doubles. */
    private static double share(Bound none, double x, Bound all) {
        double way = all.rounded() - none.rounded();
        return way == 0 ? 0 : 100 * (x - none.rounded()) / way;
    }
}
