package org.drmkit.core.measure.internal.cells;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.measure.internal.sum.WideSum;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;

/** Sums that fit into longs. */
public final class LongCells extends SumCells {

    private final long[] values;

    public LongCells(int rows, int atoms, int scale) {
        this(rows, atoms, scale, new long[sizeOf(rows, atoms)]);
    }

    private LongCells(int rows, int atoms, int scale, long[] values) {
        super(rows, atoms, scale);
        this.values = values;
    }

    /** Returns the cells, row by row, to be added to. */
    public long[] values() {
        return values;
    }

    @Override
    public FigureColumn column(int from, int to, Optional<BigDecimal> parameter) {
        return parameter.isEmpty() && scale <= Decimals.MAX_SCALE ? longs(from, to) : super.column(from, to, parameter);
    }

    private FigureColumn longs(int from, int to) {
        FigureColumn column = FigureColumn.of(rows, scale);
        WideSum sum = new WideSum();
        for (int row = 0; row < rows; row++) {
            sum.set(0);
            for (int cell = row * atoms + from; cell < row * atoms + to; cell++) {
                sum.add(values[cell]);
            }
            if (sum.isLong()) {
                column.setDecimal(row, sum.low());
            } else {
                column.setFraction(row, fraction(sum.value(), scale));
            }
        }
        return column;
    }

    @Override
    Fraction total(int row, int from, int to) {
        WideSum sum = new WideSum();
        for (int cell = row * atoms + from; cell < row * atoms + to; cell++) {
            sum.add(values[cell]);
        }
        return fraction(sum.value(), scale);
    }

    @Override
    void addTo(ExactCells sums) {
        for (int cell = 0; cell < values.length; cell++) {
            if (values[cell] != 0) {
                sums.add(cell, fraction(BigInteger.valueOf(values[cell]), scale));
            }
        }
    }

    @Override
    public Cells plus(Cells other) {
        if (other instanceof LongCells longs && longs.scale == scale) {
            LongCells sum = new LongCells(rows, atoms, scale);
            if (sum.addIfAllFit(values, longs.values)) {
                return sum;
            }
        }
        return super.plus(other);
    }

    private boolean addIfAllFit(long[] left, long[] right) {
        long overflow = 0;
        for (int cell = 0; cell < values.length; cell++) {
            long sum = left[cell] + right[cell];
            // A sum overflows exactly if its sign differs from those of both summands.
            overflow |= (left[cell] ^ sum) & (right[cell] ^ sum);
            values[cell] = sum;
        }
        return overflow >= 0;
    }

    @Override
    public Cells moved(int[] target, int count) {
        LongCells moved = new LongCells(count, atoms, scale);
        for (int row = 0; row < rows; row++) {
            System.arraycopy(values, row * atoms, moved.values, target[row] * atoms, atoms);
        }
        return moved;
    }
}
