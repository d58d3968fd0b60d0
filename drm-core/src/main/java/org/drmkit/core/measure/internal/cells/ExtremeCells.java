package org.drmkit.core.measure.internal.cells;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;
import org.jspecify.annotations.Nullable;

/** Cells that hold the least or the greatest value, or none. */
abstract class ExtremeCells extends Cells {

    final boolean greatest;
    final int scale;

    ExtremeCells(int rows, int atoms, boolean greatest, int scale) {
        super(rows, atoms);
        this.greatest = greatest;
        this.scale = scale;
    }

    /** Returns the value of a cell, null if there is none. */
    abstract @Nullable Fraction value(int cell);

    @Override
    public FigureColumn column(int from, int to, Optional<BigDecimal> parameter) {
        FigureColumn column = FigureColumn.of(rows, Math.min(scale, Decimals.MAX_SCALE));
        for (int row = 0; row < rows; row++) {
            Fraction best = null;
            for (int cell = row * atoms + from; cell < row * atoms + to; cell++) {
                best = better(best, value(cell));
            }
            if (best == null) {
                column.setMissing(row, Reasons.NO_LINES);
            } else {
                column.setFraction(row, best);
            }
        }
        return column;
    }

    /** Returns the better of two values, each of which may be missing. */
    @Nullable Fraction better(@Nullable Fraction best, @Nullable Fraction value) {
        if (best == null || value == null) {
            return best == null ? value : best;
        }
        return greatest ? best.max(value) : best.min(value);
    }

    @Override
    public Cells plus(Cells other) {
        ExtremeCells extremes = (ExtremeCells) other;
        ExactExtremes both = new ExactExtremes(rows, atoms, greatest, Math.max(scale, extremes.scale));
        for (int cell = 0; cell < rows * atoms; cell++) {
            both.add(cell, value(cell));
            both.add(cell, extremes.value(cell));
        }
        return both;
    }
}
