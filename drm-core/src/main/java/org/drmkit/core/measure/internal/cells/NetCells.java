package org.drmkit.core.measure.internal.cells;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.fact.FigureColumn;

/**
 * Cells that hold the net amount of each different value, such as that of each product line, to count those that are positive.
 *
 * <p>The net amounts of a value in the atoms of a window are summed before it is judged. A value is a number; its label says
 * what it stands for, so that cells of two ledgers can be united.
 */
abstract class NetCells extends Cells {

    final List<String> labels;
    final int scale;

    NetCells(int rows, int atoms, List<String> labels, int scale) {
        super(rows, atoms);
        this.labels = labels;
        this.scale = scale;
    }

    /** Takes the net amount of one value of a row in an atom. */
    @FunctionalInterface
    interface Visitor {
        void visit(int row, int value, int atom, long low, long high);
    }

    /** Passes on every net amount but zeros. */
    abstract void each(Visitor visitor);

    /** Returns the number of values of each row that are positive and at least so much. */
    abstract FigureColumn counts(int from, int to, BigInteger least);

    @Override
    public FigureColumn column(int from, int to, Optional<BigDecimal> parameter) {
        BigInteger least = parameter
                .map(amount -> amount.movePointRight(scale)
                        .setScale(0, RoundingMode.CEILING)
                        .toBigInteger())
                .orElse(BigInteger.ONE)
                .max(BigInteger.ONE);
        return counts(from, to, least);
    }

    @Override
    public boolean goesWith(Cells other) {
        return other instanceof NetCells;
    }

    @Override
    public Cells plus(Cells other) {
        NetCells nets = (NetCells) other;
        Labels united = new Labels(labels);
        int[] values = united.add(nets.labels);
        NetTable table = new NetTable(united.all().size(), atoms);
        each(table::add);
        nets.each((row, value, atom, low, high) -> table.add(row, values[value], atom, low, high));
        return table.cells(rows, united.all(), scale);
    }
}
