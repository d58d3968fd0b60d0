package org.drmkit.core.formula.internal;

import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.number.Fraction;

/** The smaller or the larger of two. */
final class ExtremeOperation extends ColumnOperation {

    static final ExtremeOperation MIN = new ExtremeOperation(1);
    static final ExtremeOperation MAX = new ExtremeOperation(-1);

    private final int sign;

    private ExtremeOperation(int sign) {
        this.sign = sign;
    }

    @Override
    int scale(int left, int right) {
        return Math.max(left, right);
    }

    @Override
    void fill(FigureColumn left, FigureColumn right, FigureColumn result) {
        for (int i = 0; i < result.size(); i++) {
            if (bothDecimal(left, right, i)) {
                boolean takesLeft = sign * ColumnComparison.compareCells(left, i, right, i) <= 0;
                result.copyCell(i, takesLeft ? left : right, i);
            } else {
                slow(left, right, i, result);
            }
        }
    }

    @Override
    double rounded(double left, double right) {
        return sign > 0 ? Math.min(left, right) : Math.max(left, right);
    }

    @Override
    Fraction exact(Fraction left, Fraction right) {
        return sign > 0 ? left.min(right) : left.max(right);
    }
}
