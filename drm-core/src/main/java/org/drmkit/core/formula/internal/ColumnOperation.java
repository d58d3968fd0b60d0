package org.drmkit.core.formula.internal;

import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * An operation of two columns, cell by cell.
 *
 * <p>Each operation has a loop over longs for the cells that longs hold, and an exact twin on fractions for those that they do not (an
 * overflow, a quotient that is computed on). Both give the same number. An approximate operand makes the cell approximate, by the same
 * operation in double. A cell without a number passes its reason on: INVALID before missing before not applicable.
 */
abstract class ColumnOperation {

    /**
     * Computes the column of results.
     *
     * @param left the left operands
     * @param right the right operands
     * @return a new column
     */
    final FigureColumn apply(FigureColumn left, FigureColumn right) {
        FigureColumn result = FigureColumn.of(left.size(), scale(left.scale(), right.scale()));
        fill(left, right, result);
        return result;
    }

    /** Returns the scale of the results, at most 18. */
    abstract int scale(int left, int right);

    /** Fills every cell: by longs where they do, else by {@link #slow}. */
    abstract void fill(FigureColumn left, FigureColumn right, FigureColumn result);

    /** Returns the exact result, or null where the operation is not defined. */
    abstract @Nullable Fraction exact(Fraction left, Fraction right);

    /** Returns the result in floating point, for operands for which the operation is defined. */
    abstract double approximate(double left, double right);

    /** Checks if the operation is defined for approximate operands. */
    boolean isDefined(double left, double right) {
        return true;
    }

    /** Fills a cell without the help of longs. */
    final void slow(FigureColumn left, FigureColumn right, int i, FigureColumn result) {
        if (!isNumber(left, i) || !isNumber(right, i)) {
            passReason(left, right, i, result);
        } else if (left.kind(i) == CellKind.APPROXIMATE || right.kind(i) == CellKind.APPROXIMATE) {
            fillApproximate(left.doubleValue(i), right.doubleValue(i), i, result);
        } else {
            fillExact(left.fraction(i), right.fraction(i), i, result);
        }
    }

    private void fillApproximate(double left, double right, int i, FigureColumn result) {
        if (isDefined(left, right)) {
            result.setApproximate(i, approximate(left, right));
        } else {
            result.setNotApplicable(i, Reasons.DIVISION_BY_ZERO);
        }
    }

    private void fillExact(Fraction left, Fraction right, int i, FigureColumn result) {
        Fraction exact = exact(left, right);
        if (exact == null) {
            result.setNotApplicable(i, Reasons.DIVISION_BY_ZERO);
        } else {
            result.setFraction(i, exact);
        }
    }

    static boolean isNumber(FigureColumn column, int i) {
        return column.isPresent(i) && column.kind(i) != CellKind.CODE;
    }

    private static void passReason(FigureColumn left, FigureColumn right, int i, FigureColumn result) {
        FigureColumn first = rank(left, i) <= rank(right, i) ? left : right;
        if (first.kind(i) == CellKind.CODE) {
            result.setMissing(i, Reasons.INVALID);
        } else {
            result.copyCell(i, first, i);
        }
    }

    /** The order in which reasons win: unusable, missing, not applicable, a number. */
    private static int rank(FigureColumn column, int i) {
        return switch (column.kind(i)) {
            case CODE -> 0;
            case MISSING -> column.reason(i).equals(Reasons.INVALID) ? 0 : 1;
            case NOT_APPLICABLE -> 2;
            default -> 3;
        };
    }

    static boolean bothDecimal(FigureColumn left, FigureColumn right, int i) {
        return left.isDecimal(i) && right.isDecimal(i);
    }

    static long factor(int from, int to) {
        return Decimals.powerOfTen(to - from);
    }
}
