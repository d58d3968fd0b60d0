package org.drmkit.core.formula.internal;

import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.number.Decimals;

/** Compares the numbers in cells, exactly: two decimals, two quotients, or one of each over 128 bits. */
public final class ColumnComparison {

    private ColumnComparison() {}

    /**
     * Compares two cells that hold numbers.
     *
     * @param left a column
     * @param i its cell
     * @param right a column
     * @param j its cell
     * @return negative, zero or positive; in floating point if one of them is approximate
     */
    public static int compareCells(FigureColumn left, int i, FigureColumn right, int j) {
        if (left.scale() == right.scale() && left.isDecimal(i) && right.isDecimal(j)) {
            return Long.compare(left.unscaled(i), right.unscaled(j));
        }
        CellKind a = left.kind(i);
        CellKind b = right.kind(j);
        if (isLong(a) && isLong(b)) {
            return Wide.compareProducts(left.unscaled(i), divisor(right, j), right.unscaled(j), divisor(left, i));
        }
        return a.isExact() && b.isExact()
                ? left.fraction(i).compareTo(right.fraction(j))
                : Double.compare(left.doubleValue(i), right.doubleValue(j));
    }

    private static boolean isLong(CellKind kind) {
        return kind == CellKind.DECIMAL || kind == CellKind.QUOTIENT;
    }

    private static long divisor(FigureColumn column, int i) {
        return column.isDecimal(i) ? Decimals.powerOfTen(column.scale()) : column.divisor(i);
    }
}
