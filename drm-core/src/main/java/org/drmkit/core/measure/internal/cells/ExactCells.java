package org.drmkit.core.measure.internal.cells;

import java.util.TreeMap;
import org.drmkit.core.measure.internal.sum.FractionSum;
import org.drmkit.core.number.Fraction;

/** Sums of numbers of any size, and of fractions: only the cells that something was added to. */
public final class ExactCells extends SumCells {

    private final TreeMap<Integer, FractionSum> sums = new TreeMap<>();

    public ExactCells(int rows, int atoms, int scale) {
        super(rows, atoms, scale);
        sizeOf(rows, atoms);
    }

    public void add(int cell, Fraction value) {
        sums.computeIfAbsent(cell, key -> new FractionSum()).add(value);
    }

    @Override
    Fraction total(int row, int from, int to) {
        FractionSum total = new FractionSum();
        sums.subMap(row * atoms + from, row * atoms + to).values().forEach(total::addAll);
        return total.value();
    }

    @Override
    void addTo(ExactCells others) {
        sums.forEach((cell, sum) ->
                others.sums.computeIfAbsent(cell, key -> new FractionSum()).addAll(sum));
    }

    @Override
    public Cells moved(int[] target, int count) {
        ExactCells moved = new ExactCells(count, atoms, scale);
        sums.forEach((cell, sum) -> moved.sums.put(target[cell / atoms] * atoms + cell % atoms, sum));
        return moved;
    }
}
