package org.drmkit.core.formula.internal;

import java.util.List;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.number.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A division that stays a quotient: left / right, the share of left in right, or the growth from right to left.
 *
 * <p>A plain division is not defined by zero; a share or a growth is not defined where the whole is not positive.
 */
final class QuotientOperation extends ColumnOperation {

    static final QuotientOperation DIVIDE = new QuotientOperation(false, false);
    static final QuotientOperation SHARE = new QuotientOperation(true, false);
    static final QuotientOperation GROWTH = new QuotientOperation(true, true);

    private final boolean positiveOnly;
    private final boolean lessOne;

    private QuotientOperation(boolean positiveOnly, boolean lessOne) {
        this.positiveOnly = positiveOnly;
        this.lessOne = lessOne;
    }

    @Override
    int scale(int left, int right) {
        return 0;
    }

    @Override
    void fill(FigureColumn left, FigureColumn right, FigureColumn result) {
        int scale = Math.max(left.scale(), right.scale());
        long leftFactor = factor(left.scale(), scale);
        long rightFactor = factor(right.scale(), scale);
        for (int i = 0; i < result.size(); i++) {
            boolean done = bothDecimal(left, right, i)
                    && Wide.fits(left.unscaled(i), leftFactor)
                    && Wide.fits(right.unscaled(i), rightFactor)
                    && divide(left.unscaled(i) * leftFactor, right.unscaled(i) * rightFactor, i, result);
            if (!done) {
                slow(left, right, i, result);
            }
        }
    }

    /** Writes the quotient of two integers of one scale; false where longs do not hold it. */
    private boolean divide(long whole, long divisor, int i, FigureColumn result) {
        if (!isDefined(divisor)) {
            result.setNotApplicable(i, Reasons.DIVISION_BY_ZERO);
            return true;
        }
        long part = lessOne ? whole - divisor : whole;
        boolean overflows = lessOne && ((whole ^ divisor) & (whole ^ part)) < 0;
        if (overflows || part == Long.MIN_VALUE || divisor == Long.MIN_VALUE) {
            return false;
        }
        result.setQuotient(i, divisor < 0 ? -part : part, Math.abs(divisor));
        return true;
    }

    private boolean isDefined(long divisor) {
        return positiveOnly ? divisor > 0 : divisor != 0;
    }

    /** A growth is a difference and a quotient: two roundings. */
    @Override
    double rounded(double left, double right) {
        boolean defined = positiveOnly ? right > 0 : right != 0;
        return defined && !lessOne ? left / right : Double.NaN;
    }

    @Override
    @Nullable Fraction exact(Fraction left, Fraction right) {
        if (!isDefined(right.signum())) {
            return null;
        }
        return (lessOne ? left.minus(right) : left).dividedBy(right);
    }

    /** A quotient is a plain number. */
    @Override
    String unit(List<String> units) {
        return "";
    }
}
