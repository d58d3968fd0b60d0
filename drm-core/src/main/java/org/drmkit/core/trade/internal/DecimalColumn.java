package org.drmkit.core.trade.internal;

import java.math.BigDecimal;
import org.drmkit.core.number.Decimals;
import org.jspecify.annotations.Nullable;

/** A column of decimals: digits of one scale for all lines, 0 and a mark where a line has none. */
public final class DecimalColumn {

    private final long[] values;
    private final int scale;
    private final long @Nullable [] absent;
    private final long least;
    private final long greatest;
    private final long magnitude;

    DecimalColumn(long[] values, int scale, long @Nullable [] absent) {
        this.values = values;
        this.scale = scale;
        this.absent = absent;
        long low = 0;
        long high = 0;
        long sum = 0;
        for (long value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
            sum = sum + Math.abs(value) < sum ? Long.MAX_VALUE : sum + Math.abs(value);
        }
        this.least = low;
        this.greatest = high;
        this.magnitude = sum;
    }

    /**
     * Returns the digits of each line, 0 where the value is absent.
     *
     * @return the array itself, not to be changed
     */
    public long[] values() {
        return values;
    }

    /**
     * Returns the number of digits after the point.
     *
     * @return the scale, for an amount that of the currency
     */
    public int scale() {
        return scale;
    }

    /**
     * Returns the marks of the lines without a value: bit {@code line & 63} of word {@code line >> 6}.
     *
     * @return the array itself, not to be changed; null if every line has a value
     */
    public long @Nullable [] absent() {
        return absent;
    }

    /**
     * Returns the least value, or 0 if that is less.
     *
     * @return its digits
     */
    public long least() {
        return least;
    }

    /**
     * Returns the greatest value, or 0 if that is more.
     *
     * @return its digits
     */
    public long greatest() {
        return greatest;
    }

    /**
     * Returns the sum of the absolute values, which no sum over some of the lines can exceed.
     *
     * @return its digits, {@link Long#MAX_VALUE} if they do not fit
     */
    public long magnitude() {
        return magnitude;
    }

    /**
     * Tests whether a line lacks a value.
     *
     * @param line the line
     * @return whether it is absent
     */
    public boolean isAbsent(int line) {
        return absent != null && AbsentMarks.has(absent, line);
    }

    /**
     * Returns the value of one line.
     *
     * @param line the line
     * @return the decimal without zeros at its end, null if it is absent
     */
    public @Nullable BigDecimal decimal(int line) {
        return isAbsent(line) ? null : Decimals.canonical(BigDecimal.valueOf(values[line], scale));
    }

    /** Gives the value of one line to a cell. */
    void copy(int line, Cell cell) {
        cell.clear();
        if (!isAbsent(line)) {
            cell.number(values[line], scale);
        }
    }
}
