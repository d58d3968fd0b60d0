package org.drmkit.core.measure.internal.cells;

import java.math.BigInteger;
import java.util.List;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.measure.internal.sum.WideSum;

/** Net amounts of 128 bits, only those that something was added to, by row, value and atom. */
final class SparseNets extends NetCells {

    private final long[] keys;
    private final long[] lows;
    private final long[] highs;

    SparseNets(int rows, int atoms, List<String> labels, int scale, long[] keys, long[] lows, long[] highs) {
        super(rows, atoms, labels, scale);
        this.keys = keys;
        this.lows = lows;
        this.highs = highs;
    }

    @Override
    FigureColumn counts(int from, int to, BigInteger least) {
        long[] counts = new long[rows];
        WideSum net = new WideSum();
        for (int i = 0; i < keys.length; ) {
            long value = keys[i] / atoms;
            net.set(0);
            for (; i < keys.length && keys[i] / atoms == value; i++) {
                long atom = keys[i] % atoms;
                if (atom >= from && atom < to) {
                    net.add(lows[i], highs[i]);
                }
            }
            boolean reached = net.signum() > 0 && net.value().compareTo(least) >= 0;
            counts[(int) (value / labels.size())] += reached ? 1 : 0;
        }
        FigureColumn column = FigureColumn.of(rows, 0);
        for (int row = 0; row < rows; row++) {
            column.setDecimal(row, counts[row]);
        }
        return column;
    }

    @Override
    void each(Visitor visitor) {
        for (int i = 0; i < keys.length; i++) {
            long value = keys[i] / atoms;
            visitor.visit(
                    (int) (value / labels.size()),
                    (int) (value % labels.size()),
                    (int) (keys[i] % atoms),
                    lows[i],
                    highs[i]);
        }
    }

    @Override
    public Cells moved(int[] target, int count) {
        NetTable table = new NetTable(labels.size(), atoms);
        each((row, value, atom, low, high) -> table.add(target[row], value, atom, low, high));
        return table.cells(count, labels, scale);
    }
}
