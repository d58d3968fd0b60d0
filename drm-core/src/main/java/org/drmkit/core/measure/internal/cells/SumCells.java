package org.drmkit.core.measure.internal.cells;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;

/** Cells that hold sums. */
abstract class SumCells extends Cells {

    final int scale;

    SumCells(int rows, int atoms, int scale) {
        super(rows, atoms);
        this.scale = scale;
    }

    /** Returns the exact sum of a row over some atoms. */
    abstract Fraction total(int row, int from, int to);

    /** Adds every cell to others. */
    abstract void addTo(ExactCells sums);

    @Override
    public FigureColumn column(int from, int to, Optional<BigDecimal> parameter) {
        int places = scale + parameter.map(BigDecimal::scale).orElse(0);
        FigureColumn column = FigureColumn.of(rows, Math.min(places, Decimals.MAX_SCALE));
        Optional<Fraction> factor = parameter.map(Fraction::of);
        for (int row = 0; row < rows; row++) {
            Fraction total = total(row, from, to);
            column.setFraction(row, factor.map(total::times).orElse(total));
        }
        return column;
    }

    @Override
    public Cells plus(Cells other) {
        ExactCells sum = new ExactCells(rows, atoms, Math.max(scale, ((SumCells) other).scale));
        addTo(sum);
        ((SumCells) other).addTo(sum);
        return sum;
    }

    static Fraction fraction(BigInteger unscaled, int scale) {
        return Fraction.of(new BigDecimal(unscaled, scale));
    }
}
