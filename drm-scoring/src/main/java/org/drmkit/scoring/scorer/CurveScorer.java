package org.drmkit.scoring.scorer;

import java.util.function.DoubleUnaryOperator;

/**
 * Points by a curve over each number.
 *
 * @param id the id
 * @param curve the curve
 */
record CurveScorer(String id, DoubleUnaryOperator curve) implements Scorer {

    @Override
    public void score(Values values, Points points) {
        for (int i = 0; i < values.size(); i++) {
            if (values.isNumber(i)) {
                points.set(i, curve.applyAsDouble(values.number(i)));
            }
        }
    }
}
