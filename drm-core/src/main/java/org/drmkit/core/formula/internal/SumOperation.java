package org.drmkit.core.formula.internal;

import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.number.Fraction;

/** Left plus right, or left minus right. */
final class SumOperation extends ColumnOperation {

    static final SumOperation ADD = new SumOperation(1);
    static final SumOperation SUBTRACT = new SumOperation(-1);

    private final int sign;

    private SumOperation(int sign) {
        this.sign = sign;
    }

    @Override
    int scale(int left, int right) {
        return Math.max(left, right);
    }

    @Override
    void fill(FigureColumn left, FigureColumn right, FigureColumn result) {
        long leftFactor = factor(left.scale(), result.scale());
        long rightFactor = sign * factor(right.scale(), result.scale());
        for (int i = 0; i < result.size(); i++) {
            long a = left.unscaled(i);
            long b = right.unscaled(i);
            long sum = a * leftFactor + b * rightFactor;
            if (bothDecimal(left, right, i) && fits(a, leftFactor, b, rightFactor, sum)) {
                result.setDecimal(i, sum);
            } else {
                slow(left, right, i, result);
            }
        }
    }

    private static boolean fits(long a, long leftFactor, long b, long rightFactor, long sum) {
        long x = a * leftFactor;
        long y = b * rightFactor;
        return ((x ^ sum) & (y ^ sum)) >= 0 && Wide.fits(a, leftFactor) && Wide.fits(b, rightFactor);
    }

    @Override
    double rounded(double left, double right) {
        return sign > 0 ? left + right : left - right;
    }

    @Override
    Fraction exact(Fraction left, Fraction right) {
        return sign > 0 ? left.plus(right) : left.minus(right);
    }
}
