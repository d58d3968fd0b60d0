package org.drmkit.core.measure.internal.cells;

import java.util.HashMap;
import java.util.Map;
import org.drmkit.core.number.Fraction;
import org.jspecify.annotations.Nullable;

/** Extremes that are fractions, such as prices of one unit. */
public final class ExactExtremes extends ExtremeCells {

    private final Map<Integer, Fraction> values = new HashMap<>();

    public ExactExtremes(int rows, int atoms, boolean greatest, int scale) {
        super(rows, atoms, greatest, scale);
        sizeOf(rows, atoms);
    }

    public void add(int cell, @Nullable Fraction value) {
        Fraction best = better(values.get(cell), value);
        if (best != null) {
            values.put(cell, best);
        }
    }

    @Override
    @Nullable Fraction value(int cell) {
        return values.get(cell);
    }

    @Override
    public Cells moved(int[] target, int count) {
        ExactExtremes moved = new ExactExtremes(count, atoms, greatest, scale);
        values.forEach((cell, value) -> moved.values.put(target[cell / atoms] * atoms + cell % atoms, value));
        return moved;
    }
}
