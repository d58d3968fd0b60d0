package org.drmkit.scoring.scorer;

import java.math.BigDecimal;

/** 100 points for a share of 1, in proportion, nothing below a floor. */
final class ShareScorer implements Scorer {

    private final Bound floor;

    ShareScorer(BigDecimal zeroBelow) {
        this.floor = Bound.of(zeroBelow);
    }

    @Override
    public String id() {
        return "proportional";
    }

    @Override
    public void score(Values values, Points points) {
        for (int i = 0; i < values.size(); i++) {
            if (values.isNumber(i)) {
                points.set(i, values.compare(i, floor) < 0 ? 0 : 100 * values.number(i));
            }
        }
    }
}
