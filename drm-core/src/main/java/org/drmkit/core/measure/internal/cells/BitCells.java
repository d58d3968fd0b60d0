package org.drmkit.core.measure.internal.cells;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.fact.FigureColumn;

/**
 * Cells that hold a bit for each value of which a line is positive, where none is negative: then a value has a positive net amount
 * exactly if its bit is set.
 */
public final class BitCells extends Cells {

    private final List<String> labels;
    private final int words;
    private final long[] bits;

    public BitCells(int rows, int atoms, List<String> labels) {
        super(rows, atoms);
        this.labels = labels;
        this.words = wordsOf(labels.size());
        this.bits = new long[sizeOf(rows, atoms * words)];
    }

    /** Returns the number of longs that hold a bit for each value. */
    public static int wordsOf(int values) {
        return (values + Long.SIZE - 1) / Long.SIZE;
    }

    /** Returns the bits: by row, in it by atom, in it by value. */
    public long[] bits() {
        return bits;
    }

    public int words() {
        return words;
    }

    @Override
    public FigureColumn column(int from, int to, Optional<BigDecimal> parameter) {
        FigureColumn column = FigureColumn.of(rows, 0);
        for (int row = 0; row < rows; row++) {
            int count = 0;
            for (int word = 0; word < words; word++) {
                count += Long.bitCount(united(row, from, to, word));
            }
            column.setDecimal(row, count);
        }
        return column;
    }

    private long united(int row, int from, int to, int word) {
        long united = 0;
        for (int atom = row * atoms + from; atom < row * atoms + to; atom++) {
            united |= bits[atom * words + word];
        }
        return united;
    }

    @Override
    public boolean goesWith(Cells other) {
        return other instanceof BitCells;
    }

    @Override
    public Cells plus(Cells other) {
        BitCells more = (BitCells) other;
        Labels united = new Labels(labels);
        int[] numbers = united.add(more.labels);
        BitCells both = new BitCells(rows, atoms, united.all());
        for (int cell = 0; cell < rows * atoms; cell++) {
            System.arraycopy(bits, cell * words, both.bits, cell * both.words, words);
            for (int value = 0; value < numbers.length; value++) {
                long bit = more.bits[cell * more.words + (value >> 6)] >>> value & 1;
                both.bits[cell * both.words + (numbers[value] >> 6)] |= bit << numbers[value];
            }
        }
        return both;
    }

    @Override
    public Cells moved(int[] target, int count) {
        BitCells moved = new BitCells(count, atoms, labels);
        int width = atoms * words;
        for (int row = 0; row < rows; row++) {
            System.arraycopy(bits, row * width, moved.bits, target[row] * width, width);
        }
        return moved;
    }
}
