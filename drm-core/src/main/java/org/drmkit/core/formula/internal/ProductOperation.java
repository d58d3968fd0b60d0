package org.drmkit.core.formula.internal;

import java.util.List;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;

/** Left times right. */
final class ProductOperation extends ColumnOperation {

    static final ProductOperation MULTIPLY = new ProductOperation();

    private ProductOperation() {}

    @Override
    int scale(int left, int right) {
        return Math.min(left + right, Decimals.MAX_SCALE);
    }

    @Override
    void fill(FigureColumn left, FigureColumn right, FigureColumn result) {
        boolean scaleFits = left.scale() + right.scale() == result.scale();
        for (int i = 0; i < result.size(); i++) {
            long a = left.unscaled(i);
            long b = right.unscaled(i);
            if (scaleFits && bothDecimal(left, right, i) && Wide.fits(a, b)) {
                result.setDecimal(i, a * b);
            } else {
                slow(left, right, i, result);
            }
        }
    }

    @Override
    double rounded(double left, double right) {
        return left * right;
    }

    @Override
    Fraction exact(Fraction left, Fraction right) {
        return left.times(right);
    }

    /** Money stays money when it is scaled; money times money counts nothing. */
    @Override
    String unit(List<String> units) {
        List<String> named = units.stream().filter(unit -> !unit.isEmpty()).toList();
        return named.size() == 1 ? named.get(0) : "";
    }
}
