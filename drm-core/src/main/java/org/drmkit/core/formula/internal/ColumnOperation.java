package org.drmkit.core.formula.internal;

import java.math.BigDecimal;
import java.util.List;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * An operation of columns, cell by cell.
 *
 * <p>Each operation has a loop over longs for the cells that longs hold, and an exact twin on fractions for those that they do not (an
 * overflow, a quotient that is computed on). Both give the same number. An approximate operand counts as the number that its bits stand
 * for and makes the result approximate: the exact result, rounded once to the nearest double. A cell without a number passes its reason on:
 * INVALID before missing before not applicable, of two alike that of the operand listed first.
 */
abstract class ColumnOperation {

    /**
     * Computes the column of results, from left to right.
     *
     * @param operands the operands, at least one
     * @return a new column
     */
    final FigureColumn apply(List<FigureColumn> operands) {
        boolean once = operands.size() == 2 && operands.stream().allMatch(FigureColumn::mayBeApproximate);
        FigureColumn result = once ? roundedOnce(operands.get(0), operands.get(1)) : exactly(operands);
        if (!result.isApproximate()) {
            operands.forEach(operand -> roundWhereApproximate(operand, result));
        }
        return result;
    }

    private FigureColumn exactly(List<FigureColumn> operands) {
        return operands.size() == 1
                ? numbers(operands.get(0))
                : operands.stream().reduce(this::exactly).orElseThrow();
    }

    /** Leaves the one rounding of two doubles to the processor, which rounds sums, products and quotients correctly. */
    private FigureColumn roundedOnce(FigureColumn left, FigureColumn right) {
        FigureColumn result = FigureColumn.of(left.size(), scale(left.scale(), right.scale()));
        for (int i = 0; i < result.size(); i++) {
            boolean done = left.kind(i) == CellKind.APPROXIMATE
                    && right.kind(i) == CellKind.APPROXIMATE
                    && setRounded(left.approximate(i), right.approximate(i), i, result);
            if (!done) {
                slow(left, right, i, result);
            }
        }
        return result;
    }

    private boolean setRounded(double left, double right, int i, FigureColumn result) {
        double rounded = rounded(left, right);
        if (!Double.isNaN(rounded)) {
            result.setApproximate(i, rounded);
        }
        return !Double.isNaN(rounded);
    }

    /** Returns the exact result, rounded once to the nearest double, or NaN where more than one rounding would be needed or none is defined. */
    abstract double rounded(double left, double right);

    /** Computes exactly, also with approximate operands. */
    private FigureColumn exactly(FigureColumn left, FigureColumn right) {
        FigureColumn result = FigureColumn.of(left.size(), scale(left.scale(), right.scale()));
        fill(left, right, result);
        return result;
    }

    private static void roundWhereApproximate(FigureColumn operand, FigureColumn result) {
        for (int i = 0; operand.mayBeApproximate() && i < result.size(); i++) {
            if (operand.kind(i) == CellKind.APPROXIMATE && result.kind(i).isExact()) {
                result.setApproximate(i, result.doubleValue(i));
            }
        }
    }

    private static FigureColumn numbers(FigureColumn column) {
        FigureColumn numbers = FigureColumn.of(column.size(), column.scale());
        for (int i = 0; i < column.size(); i++) {
            copyNumber(column, i, numbers);
        }
        return numbers;
    }

    /** Returns the scale of the results, at most 18. */
    abstract int scale(int left, int right);

    /** Fills every cell: by longs where they do, else by {@link #slow}. */
    abstract void fill(FigureColumn left, FigureColumn right, FigureColumn result);

    /** Returns the exact result, or null where the operation is not defined. */
    abstract @Nullable Fraction exact(Fraction left, Fraction right);

    /** Returns what the result counts: money stays money when it is added or compared. */
    String unit(List<String> units) {
        List<String> distinct =
                units.stream().filter(unit -> !unit.isEmpty()).distinct().toList();
        return distinct.size() == 1 ? distinct.get(0) : "";
    }

    /** Fills a cell without the help of longs. */
    final void slow(FigureColumn left, FigureColumn right, int i, FigureColumn result) {
        if (!isNumber(left, i) || !isNumber(right, i)) {
            copyNumber(rank(left, i) <= rank(right, i) ? left : right, i, result);
            return;
        }
        Fraction exact = exact(fraction(left, i), fraction(right, i));
        if (exact == null) {
            result.setNotApplicable(i, Reasons.DIVISION_BY_ZERO);
        } else {
            result.setFraction(i, exact);
        }
    }

    private static Fraction fraction(FigureColumn column, int i) {
        return column.kind(i) == CellKind.APPROXIMATE
                ? Fraction.of(new BigDecimal(column.doubleValue(i)))
                : column.fraction(i);
    }

    static boolean isNumber(FigureColumn column, int i) {
        return column.isPresent(i) && column.kind(i) != CellKind.CODE;
    }

    /** Copies a number or the reason why there is none; a code is no number. */
    static void copyNumber(FigureColumn column, int i, FigureColumn result) {
        if (column.kind(i) == CellKind.CODE) {
            result.setMissing(i, Reasons.INVALID);
        } else {
            result.copyCell(i, column, i);
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
