package org.drmkit.core.measure.internal.cells;

import org.drmkit.core.measure.internal.sum.WideSum;
import org.drmkit.core.number.Fraction;

/** Sums of longs that may not fit into longs: 128 bits each, which no sum of fewer than 2^63 longs exceeds. */
public final class WideCells extends SumCells {

    private final long[] lows;
    private final long[] highs;

    public WideCells(int rows, int atoms, int scale) {
        super(rows, atoms, scale);
        lows = new long[sizeOf(rows, atoms)];
        highs = new long[lows.length];
    }

    public void add(int cell, long value) {
        long sum = lows[cell] + value;
        // The sum is below its summand, both without sign, exactly if a bit is carried.
        highs[cell] += (value >> 63) + (sum + Long.MIN_VALUE < value + Long.MIN_VALUE ? 1 : 0);
        lows[cell] = sum;
    }

    private WideSum sum(int row, int from, int to) {
        WideSum sum = new WideSum();
        for (int cell = row * atoms + from; cell < row * atoms + to; cell++) {
            sum.add(lows[cell], highs[cell]);
        }
        return sum;
    }

    @Override
    Fraction total(int row, int from, int to) {
        return fraction(sum(row, from, to).value(), scale);
    }

    @Override
    void addTo(ExactCells sums) {
        for (int cell = 0; cell < lows.length; cell++) {
            if ((lows[cell] | highs[cell]) != 0) {
                sums.add(cell, fraction(new WideSum(lows[cell], highs[cell]).value(), scale));
            }
        }
    }

    @Override
    public Cells plus(Cells other) {
        if (other instanceof WideCells wide && wide.scale == scale) {
            WideCells sum = new WideCells(rows, atoms, scale);
            for (int cell = 0; cell < lows.length; cell++) {
                WideSum both = new WideSum(lows[cell], highs[cell]);
                both.add(wide.lows[cell], wide.highs[cell]);
                sum.lows[cell] = both.low();
                sum.highs[cell] = both.high();
            }
            return sum;
        }
        return super.plus(other);
    }

    @Override
    public Cells moved(int[] target, int count) {
        WideCells moved = new WideCells(count, atoms, scale);
        for (int row = 0; row < rows; row++) {
            System.arraycopy(lows, row * atoms, moved.lows, target[row] * atoms, atoms);
            System.arraycopy(highs, row * atoms, moved.highs, target[row] * atoms, atoms);
        }
        return moved;
    }
}
