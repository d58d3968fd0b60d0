package org.drmkit.core.measure.internal.cells;

import java.math.BigInteger;
import java.util.List;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.measure.internal.sum.Magnitudes;

/** Net amounts that fit into longs, with a place for every value of every row. */
public final class DenseNets extends NetCells {

    private final long[] nets;
    private final BigInteger magnitude;

    /**
     * Creates cells without amounts.
     *
     * @param magnitude  what no sum of amounts exceeds, less than the largest long
     */
    public DenseNets(int rows, int atoms, List<String> labels, int scale, BigInteger magnitude) {
        super(rows, atoms, labels, scale);
        this.nets = new long[sizeOf(rows, atoms * labels.size())];
        this.magnitude = magnitude;
    }

    /** Returns the amounts: by row, in it by value, in it by atom. */
    public long[] nets() {
        return nets;
    }

    @Override
    FigureColumn counts(int from, int to, BigInteger wanted) {
        // No net amount reaches the largest long, since even the sum of all absolute amounts is less.
        long least = wanted.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
        FigureColumn column = FigureColumn.of(rows, 0);
        int values = labels.size();
        for (int row = 0; row < rows; row++) {
            int count = 0;
            for (int value = row * values; value < (row + 1) * values; value++) {
                long net = 0;
                for (int cell = value * atoms + from; cell < value * atoms + to; cell++) {
                    net += nets[cell];
                }
                count += net >= least ? 1 : 0;
            }
            column.setDecimal(row, count);
        }
        return column;
    }

    @Override
    void each(Visitor visitor) {
        int values = labels.size();
        for (int cell = 0; cell < nets.length; cell++) {
            long net = nets[cell];
            if (net != 0) {
                int value = cell / atoms;
                visitor.visit(value / values, value % values, cell % atoms, net, net >> 63);
            }
        }
    }

    @Override
    public Cells plus(Cells other) {
        if (other instanceof DenseNets dense && dense.labels.equals(labels)) {
            BigInteger both = magnitude.add(dense.magnitude);
            if (Magnitudes.isLong(both)) {
                return sum(dense, both);
            }
        }
        return super.plus(other);
    }

    private DenseNets sum(DenseNets other, BigInteger both) {
        DenseNets sum = new DenseNets(rows, atoms, labels, scale, both);
        for (int cell = 0; cell < nets.length; cell++) {
            sum.nets[cell] = nets[cell] + other.nets[cell];
        }
        return sum;
    }

    @Override
    public Cells moved(int[] target, int count) {
        int width = atoms * labels.size();
        DenseNets moved = new DenseNets(count, atoms, labels, scale, magnitude);
        for (int row = 0; row < rows; row++) {
            System.arraycopy(nets, row * width, moved.nets, target[row] * width, width);
        }
        return moved;
    }
}
