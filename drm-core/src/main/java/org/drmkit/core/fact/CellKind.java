package org.drmkit.core.fact;

/**
 * How a cell of a {@link FigureColumn} holds its figure.
 *
 * <p>The order is used: everything from {@link #DECIMAL} on is present, and up to {@link #EXACT} an exact number.
 */
public enum CellKind {
    /** No value; the cell has a reason. */
    MISSING,
    /** A value that does not apply; the cell has a reason. */
    NOT_APPLICABLE,
    /** An integer at the column's scale. */
    DECIMAL,
    /** A numerator and a divisor, both plain integers: the column's scale has no part in it. */
    QUOTIENT,
    /** A fraction that does not fit two longs. */
    EXACT,
    /** A floating-point number. */
    APPROXIMATE,
    /** A code. */
    CODE;

    /**
     * Checks if a cell of this kind holds a value.
     *
     * @return false for {@link #MISSING} and {@link #NOT_APPLICABLE}
     */
    public boolean isPresent() {
        return compareTo(DECIMAL) >= 0;
    }

    /**
     * Checks if a cell of this kind holds an exact number.
     *
     * @return true for {@link #DECIMAL}, {@link #QUOTIENT} and {@link #EXACT}
     */
    public boolean isExact() {
        return isPresent() && compareTo(EXACT) <= 0;
    }
}
