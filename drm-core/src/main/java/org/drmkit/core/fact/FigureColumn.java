package org.drmkit.core.fact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * One figure for each of many parties, held in primitive arrays.
 *
 * <p>A column of scale 2 with the amounts 940.00 and 12.50 holds the longs 94000 and 1250; the quotient of both,
 * 940/12.5, stays the two longs 94000 and 1250 and is rounded by whoever pays on it, never here. A cell that nobody
 * has written is {@code Missing(NO_VALUE)}. The column knows its rows by number only; {@link Parties} says who they
 * are.
 *
 * <p>This is the register in which engines compute, hence mutable and not thread-safe: whoever makes a column writes
 * it, then hands it on to be read. A reader that wants a value of its own takes {@link #figure}.
 */
public final class FigureColumn {

    /** By the byte that stands for it in {@link #kinds}. */
    private static final CellKind[] KINDS = CellKind.values();

    private static final byte MISSING = 0;
    private static final byte NOT_APPLICABLE = 1;
    private static final byte DECIMAL = 2;
    private static final byte QUOTIENT = 3;
    private static final byte EXACT = 4;
    private static final byte APPROXIMATE = 5;
    private static final byte CODE = 6;

    /** The kinds of a block of doubles: whole blocks are compared at once. */
    private static final byte[] DOUBLES = doubles();

    static final int DIGITS_OF_ANY_LONG = 18;

    private static final long EXACT_IN_DOUBLE = 1L << 53;

    private final int scale;
    private final byte[] kinds;
    /** The unscaled value, the numerator or the bits of the double, by kind. */
    private final long[] numbers;

    private boolean approximate;
    private long @Nullable [] divisors;
    private @Nullable Object @Nullable [] details;

    private static byte[] doubles() {
        byte[] doubles = new byte[1024];
        Arrays.fill(doubles, APPROXIMATE);
        return doubles;
    }

    private FigureColumn(int size, int scale) {
        this.scale = scale;
        this.kinds = new byte[size];
        this.numbers = new long[size];
    }

    /**
     * Returns a column without values.
     *
     * @param size the number of cells
     * @param scale the decimal places of its decimal cells, from 0 to 18
     * @return the column, every cell {@code Missing(NO_VALUE)}
     * @throws IllegalArgumentException if the scale is out of range
     */
    public static FigureColumn of(int size, int scale) {
        if (scale < 0 || scale > Decimals.MAX_SCALE) {
            throw new IllegalArgumentException(
                    "The scale %s of a column must be from 0 to %s.\nMaybe round the values first."
                            .formatted(scale, Decimals.MAX_SCALE));
        }
        return new FigureColumn(size, scale);
    }

    /**
     * Returns a column with the same number in every cell.
     *
     * @param size the number of cells
     * @param value the number
     * @return the column, at the scale of the number
     * @throws IllegalArgumentException if the number has more than 18 decimal places or more than 40 digits
     */
    public static FigureColumn constant(int size, BigDecimal value) {
        return constant(size, Scalar.of(value));
    }

    /**
     * Returns a column with the same value in every cell.
     *
     * @param size the number of cells
     * @param value the value
     * @return the column, at the scale of a decimal, else at scale 0
     */
    public static FigureColumn constant(int size, Scalar value) {
        FigureColumn column = of(
                size, value instanceof Scalar.Decimal decimal ? decimal.value().scale() : 0);
        if (size > 0) {
            column.setScalar(0, value);
            column.fill();
        }
        return column;
    }

    /** Copies the first cell to all others. */
    private void fill() {
        Arrays.fill(kinds, kinds[0]);
        Arrays.fill(numbers, numbers[0]);
        if (divisors != null) {
            Arrays.fill(divisors, divisors[0]);
        }
        if (details != null) {
            Arrays.fill(details, details[0]);
        }
    }

    /**
     * Returns a column in which every figure is missing for the same reason.
     *
     * @param size the number of cells
     * @param reason the reason, not empty
     * @return the column, at scale 0
     */
    public static FigureColumn filledMissing(int size, String reason) {
        FigureColumn column = of(size, 0);
        Arrays.fill(column.details(), reason);
        return column;
    }

    /**
     * Returns the number of cells.
     *
     * @return the number of rows
     */
    public int size() {
        return kinds.length;
    }

    /**
     * Returns the decimal places of the decimal cells.
     *
     * @return the scale, from 0 to 18
     */
    public int scale() {
        return scale;
    }

    /**
     * Returns how a cell holds its figure.
     *
     * @param i the cell
     * @return the kind
     */
    public CellKind kind(int i) {
        return KINDS[kinds[i]];
    }

    /**
     * Checks if a cell holds a value.
     *
     * @param i the cell
     * @return false if it is missing or does not apply
     */
    public boolean isPresent(int i) {
        return kinds[i] >= DECIMAL;
    }

    /**
     * Checks if every cell holds a value.
     *
     * @return false if one is missing or does not apply
     */
    public boolean isFull() {
        return isApproximate() || !hasGap();
    }

    private boolean hasGap() {
        for (byte kind : kinds) {
            if (kind < DECIMAL) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks if every cell holds an approximate number, for loops that need no other case.
     *
     * @return true if all are of kind {@link CellKind#APPROXIMATE}
     */
    public boolean isApproximate() {
        int from = 0;
        while (from < kinds.length) {
            int to = Math.min(from + DOUBLES.length, kinds.length);
            if (!Arrays.equals(kinds, from, to, DOUBLES, 0, to - from)) {
                return false;
            }
            from = to;
        }
        return true;
    }

    /**
     * Returns the number in an approximate cell; of another cell it means nothing.
     *
     * @param i the cell
     * @return the number
     */
    public double approximate(int i) {
        return Double.longBitsToDouble(numbers[i]);
    }

    /**
     * Checks if a cell is an integer at the column's scale, for loops that need no other case.
     *
     * @param i the cell
     * @return true if it is of kind {@link CellKind#DECIMAL}
     */
    public boolean isDecimal(int i) {
        return kinds[i] == DECIMAL;
    }

    /**
     * Checks if an approximate number was ever written, for loops that are only for such cells.
     *
     * @return false if no cell is of kind {@link CellKind#APPROXIMATE}
     */
    public boolean mayBeApproximate() {
        return approximate;
    }

    /**
     * Returns the unscaled value of a decimal cell or the numerator of a quotient; of another cell it means nothing.
     *
     * @param i the cell
     * @return the long
     */
    public long unscaled(int i) {
        return numbers[i];
    }

    /**
     * Returns the divisor of a quotient; of another cell it means nothing.
     *
     * @param i the cell
     * @return the divisor, positive
     */
    public long divisor(int i) {
        return divisors == null ? 1 : divisors[i];
    }

    /**
     * Returns the exact number in a cell.
     *
     * @param i the cell
     * @return the number
     * @throws IllegalStateException if the cell is not an exact number
     */
    public Fraction fraction(int i) {
        return switch (kind(i)) {
            case DECIMAL -> Fraction.ofUnscaled(numbers[i], scale);
            case QUOTIENT -> Fraction.of(BigInteger.valueOf(numbers[i]), BigInteger.valueOf(divisor(i)));
            case EXACT -> (Fraction) detail(i);
            default -> throw unfit(i, "an exact number");
        };
    }

    /**
     * Returns the number in a cell as the nearest double.
     *
     * @param i the cell
     * @return the exact number, rounded once to the nearest double, ties to even; the number itself if it is
     *     approximate
     * @throws IllegalStateException if the cell is not a number
     */
    public double doubleValue(int i) {
        return switch (kind(i)) {
            case DECIMAL -> quotient(i, Decimals.powerOfTen(scale));
            case QUOTIENT -> quotient(i, divisor(i));
            case EXACT -> fraction(i).doubleValue();
            case APPROXIMATE -> Double.longBitsToDouble(numbers[i]);
            default -> throw unfit(i, "a number");
        };
    }

    /**
     * One IEEE division of two integers that are exact in a double is correctly rounded; larger ones go the long way.
     */
    private double quotient(int i, long divisor) {
        long number = numbers[i];
        boolean exact = number >= -EXACT_IN_DOUBLE && number <= EXACT_IN_DOUBLE && divisor <= EXACT_IN_DOUBLE;
        return exact ? (double) number / divisor : fraction(i).doubleValue();
    }

    /**
     * Returns the code in a cell.
     *
     * @param i the cell
     * @return the code
     * @throws IllegalStateException if the cell is not a code
     */
    public String code(int i) {
        if (kinds[i] != CODE) {
            throw unfit(i, "a code");
        }
        return (String) detail(i);
    }

    /**
     * Returns why a cell holds no value.
     *
     * @param i the cell
     * @return the reason
     * @throws IllegalStateException if the cell holds a value
     */
    public String reason(int i) {
        if (isPresent(i)) {
            throw unfit(i, "without a value");
        }
        Object reason = details == null ? null : details[i];
        return reason == null ? Reasons.NO_VALUE : (String) reason;
    }

    /**
     * Returns a cell as a value of its own.
     *
     * @param i the cell
     * @return the figure; an exact number that no decimal of 18 places and 40 digits equals, such as 2/3, becomes
     *     approximate
     */
    public Figure figure(int i) {
        return switch (kind(i)) {
            case MISSING -> Figure.missing(reason(i));
            case NOT_APPLICABLE -> Figure.notApplicable(reason(i));
            case DECIMAL -> Figure.of(BigDecimal.valueOf(numbers[i], scale));
            case QUOTIENT, EXACT -> exactFigure(fraction(i));
            case APPROXIMATE -> Figure.approximate(doubleValue(i));
            case CODE -> Figure.code(code(i));
        };
    }

    private static Figure exactFigure(Fraction value) {
        return value.decimal()
                .filter(decimal -> decimal.precision() <= Decimals.MAX_DIGITS)
                .map(Figure::of)
                .orElseGet(() -> Figure.approximate(value.doubleValue()));
    }

    /**
     * Writes a decimal.
     *
     * @param i the cell
     * @param unscaled the integer at the column's scale
     */
    public void setDecimal(int i, long unscaled) {
        kinds[i] = DECIMAL;
        numbers[i] = unscaled;
    }

    /**
     * Writes a decimal that is held at another scale.
     *
     * @param i the cell
     * @param unscaled the integer at its own scale
     * @param places its scale, from 0 to 18
     */
    public void setDecimal(int i, long unscaled, int places) {
        if (places == scale) {
            setDecimal(i, unscaled);
            return;
        }
        long factor = Decimals.powerOfTen(Math.max(0, scale - places));
        long product = unscaled * factor;
        if (places < scale && Math.multiplyHigh(unscaled, factor) == product >> (Long.SIZE - 1)) {
            setDecimal(i, product);
        } else {
            setFraction(i, Fraction.ofUnscaled(unscaled, places));
        }
    }

    /**
     * Writes a quotient of two plain integers.
     *
     * @param i the cell
     * @param numerator the number above the line
     * @param divisor the number below the line, positive
     * @throws IllegalArgumentException if the divisor is not positive
     */
    public void setQuotient(int i, long numerator, long divisor) {
        if (divisor <= 0) {
            throw new IllegalArgumentException(
                    "The divisor of %s/%s in cell %s must be positive.\nMaybe move the sign up; a division by zero is %s."
                            .formatted(numerator, divisor, i, Reasons.DIVISION_BY_ZERO));
        }
        if (divisors == null) {
            divisors = new long[kinds.length];
        }
        kinds[i] = QUOTIENT;
        numbers[i] = numerator;
        divisors[i] = divisor;
    }

    /**
     * Writes an exact number in the smallest kind that holds it.
     *
     * @param i the cell
     * @param value the number; one that is {@linkplain Fraction#isHuge huge} is written as {@code Missing(INVALID)}
     */
    public void setFraction(int i, Fraction value) {
        if (value.isHuge()) {
            setMissing(i, Reasons.INVALID);
            return;
        }
        BigInteger[] tenths = BigInteger.valueOf(Decimals.powerOfTen(scale)).divideAndRemainder(value.denominator());
        BigInteger unscaled = value.numerator().multiply(tenths[0]);
        if (tenths[1].signum() == 0 && isLong(unscaled)) {
            setDecimal(i, unscaled.longValue());
        } else if (isLong(value.numerator()) && isLong(value.denominator())) {
            setQuotient(i, value.numerator().longValue(), value.denominator().longValue());
        } else {
            setDetail(i, EXACT, value);
        }
    }

    private static boolean isLong(BigInteger value) {
        return value.bitLength() < Long.SIZE;
    }

    /**
     * Writes an approximate number.
     *
     * @param i the cell
     * @param value the number; one that is not finite is written as {@code Missing(INVALID)}
     */
    public void setApproximate(int i, double value) {
        if (Double.isFinite(value)) {
            kinds[i] = APPROXIMATE;
            approximate = true;
            numbers[i] = Double.doubleToRawLongBits(value + 0.0);
        } else {
            setMissing(i, Reasons.INVALID);
        }
    }

    /**
     * Writes a code.
     *
     * @param i the cell
     * @param code the code, not empty
     */
    public void setCode(int i, String code) {
        setDetail(i, CODE, code);
    }

    /**
     * Writes that the figure is missing.
     *
     * @param i the cell
     * @param reason the reason, not empty
     */
    public void setMissing(int i, String reason) {
        setDetail(i, MISSING, reason);
    }

    /**
     * Writes that the figure does not apply.
     *
     * @param i the cell
     * @param reason the reason, not empty
     */
    public void setNotApplicable(int i, String reason) {
        setDetail(i, NOT_APPLICABLE, reason);
    }

    /**
     * Writes a figure.
     *
     * @param i the cell
     * @param figure the figure
     */
    public void setFigure(int i, Figure figure) {
        if (figure instanceof Figure.Present present) {
            setScalar(i, present.value());
        } else if (figure instanceof Figure.Missing missing) {
            setMissing(i, missing.reason());
        } else if (figure instanceof Figure.NotApplicable notApplicable) {
            setNotApplicable(i, notApplicable.reason());
        }
    }

    private void setScalar(int i, Scalar value) {
        if (value instanceof Scalar.Decimal decimal) {
            setNumber(i, decimal.value());
        } else if (value instanceof Scalar.Approximate approximate) {
            setApproximate(i, approximate.value());
        } else if (value instanceof Scalar.Code code) {
            setCode(i, code.value());
        }
    }

    private void setNumber(int i, BigDecimal value) {
        int digits = value.precision() - value.scale() + scale;
        if (value.scale() <= scale && digits <= DIGITS_OF_ANY_LONG) {
            setDecimal(i, Decimals.unscaledExact(value, scale));
        } else {
            setFraction(i, Fraction.of(value));
        }
    }

    /**
     * Copies a cell, exactly, whatever the scales of both columns.
     *
     * @param i the cell of this column
     * @param other the column to read
     * @param j the cell of the other column
     */
    public void copyCell(int i, FigureColumn other, int j) {
        switch (other.kind(j)) {
            case MISSING -> setMissing(i, other.reason(j));
            case NOT_APPLICABLE -> setNotApplicable(i, other.reason(j));
            case DECIMAL -> setDecimal(i, other.numbers[j], other.scale);
            case QUOTIENT -> setQuotient(i, other.unscaled(j), other.divisor(j));
            case EXACT -> setFraction(i, other.fraction(j));
            case APPROXIMATE -> setApproximate(i, other.doubleValue(j));
            case CODE -> setCode(i, other.code(j));
        }
    }

    private void setDetail(int i, byte kind, Object detail) {
        details()[i] = detail;
        kinds[i] = kind;
    }

    private @Nullable Object[] details() {
        if (details == null) {
            details = new Object[kinds.length];
        }
        return details;
    }

    private Object detail(int i) {
        return Objects.requireNonNull(details()[i]);
    }

    private IllegalStateException unfit(int i, String wanted) {
        return new IllegalStateException("Cell %s holds %s, which is not %s.\nMaybe ask for the kind of the cell first."
                .formatted(i, figure(i), wanted));
    }

    @Override
    public String toString() {
        return IntStream.range(0, size()).mapToObj(this::figure).toList().toString();
    }
}
