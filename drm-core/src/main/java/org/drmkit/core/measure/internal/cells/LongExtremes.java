package org.drmkit.core.measure.internal.cells;

import org.drmkit.core.number.Fraction;
import org.jspecify.annotations.Nullable;

/** Extremes that are longs. */
public final class LongExtremes extends ExtremeCells {

    private final long[] values;
    private final boolean[] present;

    public LongExtremes(int rows, int atoms, boolean greatest, int scale) {
        super(rows, atoms, greatest, scale);
        values = new long[sizeOf(rows, atoms)];
        present = new boolean[values.length];
    }

    public void add(int cell, long value) {
        if (!present[cell] || (greatest ? value > values[cell] : value < values[cell])) {
            values[cell] = value;
            present[cell] = true;
        }
    }

    @Override
    @Nullable Fraction value(int cell) {
        return present[cell] ? Fraction.ofUnscaled(values[cell], scale) : null;
    }

    @Override
    public Cells plus(Cells other) {
        if (other instanceof LongExtremes longs && longs.scale == scale) {
            LongExtremes both = new LongExtremes(rows, atoms, greatest, scale);
            both.addAll(this);
            both.addAll(longs);
            return both;
        }
        return super.plus(other);
    }

    private void addAll(LongExtremes other) {
        for (int cell = 0; cell < values.length; cell++) {
            if (other.present[cell]) {
                add(cell, other.values[cell]);
            }
        }
    }

    @Override
    public Cells moved(int[] target, int count) {
        LongExtremes moved = new LongExtremes(count, atoms, greatest, scale);
        for (int row = 0; row < rows; row++) {
            System.arraycopy(values, row * atoms, moved.values, target[row] * atoms, atoms);
            System.arraycopy(present, row * atoms, moved.present, target[row] * atoms, atoms);
        }
        return moved;
    }
}
