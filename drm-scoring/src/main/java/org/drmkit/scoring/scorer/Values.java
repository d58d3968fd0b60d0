package org.drmkit.scoring.scorer;

import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.internal.ColumnComparison;
import org.jspecify.annotations.Nullable;

/**
 * The values of one KPI: a number, a code or nothing for each dealer.
 *
 * <p>A number is the exact value, correctly rounded to a double once. Dealers who are not judged have nothing. Immutable.
 */
public final class Values {

    private static final int[] ONE_GROUP = {};

    private final FigureColumn figures;
    /** NaN where there is no number; null if every figure is a double, which is then read where it stands. */
    private final double @Nullable [] numbers;

    private final int[] groups;

    private Values(FigureColumn figures, double @Nullable [] numbers, int[] groups) {
        this.figures = figures;
        this.numbers = numbers;
        this.groups = groups;
    }

    /**
     * Returns the values of a column, all dealers being peers of each other.
     *
     * @param figures one figure for each dealer
     * @return the values
     */
    public static Values of(FigureColumn figures) {
        return of(figures, ONE_GROUP);
    }

    /**
     * Returns the values of a column.
     *
     * @param figures one figure for each dealer
     * @param groups for each dealer the number of the group of peers, from 0; none at all if all are peers of each other
     * @return the values
     */
    public static Values of(FigureColumn figures, int[] groups) {
        return new Values(figures, figures.isApproximate() ? null : numbers(figures), groups);
    }

    private static double[] numbers(FigureColumn figures) {
        double[] numbers = new double[figures.size()];
        for (int i = 0; i < numbers.length; i++) {
            boolean isNumber = figures.isPresent(i) && figures.kind(i) != CellKind.CODE;
            double number = isNumber ? figures.doubleValue(i) : Double.NaN;
            numbers[i] = Double.isFinite(number) ? number + 0.0 : Double.NaN;
        }
        return numbers;
    }

    /**
     * Returns these values with the tails of each group of peers cut: a number beyond a quantile counts as the quantile, by linear
     * interpolation between neighbours.
     *
     * @param share the share that is cut on each side, from 0 to less than 0.5
     * @return the values
     */
    public Values winsorised(double share) {
        return share == 0 ? this : new Values(figures, new Winsorising(share).cut(this), groups);
    }

    /**
     * Returns the number of dealers.
     *
     * @return the size
     */
    public int size() {
        return figures.size();
    }

    /**
     * Checks if a dealer has a number.
     *
     * @param i the dealer
     * @return false for a code, for nothing, and for a number too large for a double
     */
    public boolean isNumber(int i) {
        return numbers == null || !Double.isNaN(numbers[i]);
    }

    /**
     * Returns a number.
     *
     * @param i the dealer, who has a number
     * @return the number, finite
     */
    public double number(int i) {
        return numbers == null ? figures.approximate(i) : numbers[i];
    }

    /**
     * Checks if a dealer has a code.
     *
     * @param i the dealer
     * @return false for a number and for nothing
     */
    public boolean isCode(int i) {
        return figures.kind(i) == CellKind.CODE;
    }

    /**
     * Returns a code.
     *
     * @param i the dealer, who has a code
     * @return the code
     */
    public String code(int i) {
        return figures.code(i);
    }

    /**
     * Returns the group of peers of a dealer: those with the same number.
     *
     * @param i the dealer
     * @return the number of the group, from 0
     */
    public int group(int i) {
        return groups.length == 0 ? 0 : groups[i];
    }

    /** Returns how many groups there are. */
    int groups() {
        int most = 0;
        for (int group : groups) {
            most = Math.max(most, group);
        }
        return most + 1;
    }

    /** Compares a number with a bound, exactly: doubles decide unless they are equal. */
    int compare(int i, Bound bound) {
        int rough = Double.compare(number(i), bound.rounded());
        return rough != 0 ? rough : ColumnComparison.compareCells(figures, i, bound.exact(), 0);
    }
}
