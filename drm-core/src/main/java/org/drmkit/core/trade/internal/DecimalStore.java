package org.drmkit.core.trade.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import org.drmkit.core.number.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * A column of decimals that is being loaded, all with the same number of digits after the point.
 *
 * <p>A money column has the places of its currency. Any other starts with none and takes more when a value needs them:
 * 5 and 0.25 become 500 and 25 with two places. A value that would push others out of a long is a fault.
 */
public final class DecimalStore implements Store {

    private final boolean fixed;
    private int scale;
    private long[] values = new long[0];
    private int size;
    private long largest;
    private final AbsentMarks absent = new AbsentMarks();

    private DecimalStore(boolean fixed, int scale) {
        this.fixed = fixed;
        this.scale = scale;
    }

    /**
     * Returns a column with a given number of places.
     *
     * @param places the digits after the point
     * @return the empty column
     */
    public static DecimalStore fixed(int places) {
        return new DecimalStore(true, places);
    }

    /**
     * Returns a column that takes the fewest places that hold every value.
     *
     * @return the empty column
     */
    public static DecimalStore adaptive() {
        return new DecimalStore(false, 0);
    }

    @Override
    public @Nullable Fault check(Cell cell) {
        if (!cell.readNumber()) {
            return Fault.of("NOT_A_NUMBER", cell, "a number");
        }
        if (cell.isLarge()) {
            return cell.isFine() ? tooManyDigits(cell) : outOfRange(cell, scale);
        }
        cell.shorten(scale);
        return cell.scale() <= scale ? checkValue(cell) : checkPlaces(cell);
    }

    private @Nullable Fault checkValue(Cell cell) {
        return fits(cell.unscaled(), scale - cell.scale()) ? null : outOfRange(cell, scale);
    }

    private @Nullable Fault checkPlaces(Cell cell) {
        if (fixed) {
            return tooManyDigits(cell);
        }
        return fits(largest, cell.scale() - scale) ? null : outOfRange(cell, leastRoom());
    }

    private Fault tooManyDigits(Cell cell) {
        int most = fixed ? scale : Decimals.MAX_SCALE;
        return Fault.of("TOO_MANY_DIGITS", cell, "at most " + most + " digits after the point");
    }

    private static boolean fits(long value, int places) {
        return Math.abs(value) <= Long.MAX_VALUE / Decimals.powerOfTen(places);
    }

    /** The most places that the values so far leave room for. */
    private int leastRoom() {
        int places = scale;
        while (places < Decimals.MAX_SCALE && fits(largest, places + 1 - scale)) {
            places++;
        }
        return places;
    }

    private static Fault outOfRange(Cell cell, int places) {
        String most = BigDecimal.valueOf(Long.MAX_VALUE, places).toPlainString();
        return Fault.of(
                "OUT_OF_RANGE", cell, "-" + most + " to " + most + ", at most " + places + " digits after the point");
    }

    @Override
    public void put(int line, Cell cell) {
        if (cell.scale() > scale) {
            rescale(cell.scale());
        }
        long value = unscaled(cell);
        values = Grow.longs(values, line + 1);
        values[line] = value;
        largest = Math.max(largest, Math.abs(value));
        absent.mark(size, line);
        size = line + 1;
    }

    private long unscaled(Cell cell) {
        return cell.unscaled() * Decimals.powerOfTen(scale - cell.scale());
    }

    private void rescale(int places) {
        long power = Decimals.powerOfTen(places - scale);
        for (int i = 0; i < size; i++) {
            values[i] *= power;
        }
        largest *= power;
        scale = places;
    }

    @Override
    public boolean holds(int line, Cell cell) {
        boolean isAbsent = line >= size || absent.has(line);
        if (cell.isAbsent() || isAbsent) {
            return cell.isAbsent() == isAbsent;
        }
        return cell.scale() <= scale && values[line] == unscaled(cell);
    }

    DecimalColumn toColumn(int lines) {
        absent.mark(size, lines);
        long[] all = Arrays.copyOf(values, lines);
        values = new long[0];
        return new DecimalColumn(all, scale, absent.toArray(lines));
    }
}
