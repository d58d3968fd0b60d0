package org.drmkit.core.measure.internal.condition;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.batch.DatedDealers;
import org.drmkit.core.measure.internal.batch.Dimension;
import org.drmkit.core.trade.internal.DayColumn;
import org.drmkit.core.trade.internal.DecimalColumn;

/**
 * A test of lines that no table of bits can answer: it keeps of some positions of a batch those that meet it, in their order.
 *
 * <p>A call tests a whole selection, so that the loop over lines is inside and calls nothing. Immutable.
 */
public interface LineTest {

    /**
     * Moves the positions that meet the test to the front.
     *
     * @param batch  the lines
     * @param selected  the positions, ascending
     * @param size  how many there are
     * @return how many are kept
     */
    int keep(Batch batch, int[] selected, int size);

    /** The value of a decimal column is there and within limits. */
    record DecimalWithin(DecimalColumn column, long least, long greatest) implements LineTest {

        @Override
        public int keep(Batch batch, int[] selected, int size) {
            long[] values = column.values();
            int kept = 0;
            for (int k = 0; k < size; k++) {
                int position = selected[k];
                long value = values[batch.at()[position]];
                selected[kept] = position;
                kept += value >= least && value <= greatest ? 1 : 0;
            }
            return column.absent() == null ? kept : keepPresent(batch, selected, kept);
        }

        private int keepPresent(Batch batch, int[] selected, int size) {
            int kept = 0;
            for (int k = 0; k < size; k++) {
                int position = selected[k];
                selected[kept] = position;
                kept += column.isAbsent(batch.at()[position]) ? 0 : 1;
            }
            return kept;
        }
    }

    /** The price of one unit keeps a bound. */
    record PriceWithin(UnitPrice price) implements LineTest {

        @Override
        public int keep(Batch batch, int[] selected, int size) {
            int kept = 0;
            for (int k = 0; k < size; k++) {
                int position = selected[k];
                selected[kept] = position;
                kept += price.holds(batch.at()[position]) ? 1 : 0;
            }
            return kept;
        }
    }

    /** A day is there and within limits. */
    @SuppressWarnings("ArrayRecordComponent") // shared, never changed; equal if it is the same
    record DayWithin(int[] days, long least, long greatest) implements LineTest {

        @Override
        public int keep(Batch batch, int[] selected, int size) {
            int kept = 0;
            for (int k = 0; k < size; k++) {
                int position = selected[k];
                int day = days[batch.at()[position]];
                selected[kept] = position;
                kept += day != DayColumn.ABSENT && day >= least && day <= greatest ? 1 : 0;
            }
            return kept;
        }
    }

    /** Two days are there and the number of days between them is within limits. */
    record DaysBetween(Dimension from, Dimension to, long least, long greatest) implements LineTest {

        @Override
        public int keep(Batch batch, int[] selected, int size) {
            int kept = 0;
            for (int k = 0; k < size; k++) {
                int position = selected[k];
                int first = from.indexAt(batch, position);
                int last = to.indexAt(batch, position);
                long days = (long) to.value(last) - from.value(first);
                selected[kept] = position;
                kept += first > 0 && last > 0 && days >= least && days <= greatest ? 1 : 0;
            }
            return kept;
        }
    }

    /** The dealer has a property on the line's date. */
    @SuppressWarnings("ArrayRecordComponent") // shared, never changed; equal if it is the same
    record DealerOn(DatedDealers property, int[] dealers, int[] dates) implements LineTest {

        @Override
        public int keep(Batch batch, int[] selected, int size) {
            int kept = 0;
            for (int k = 0; k < size; k++) {
                int position = selected[k];
                int line = batch.at()[position];
                selected[kept] = position;
                kept += property.at(dealers[line], dates[line]);
            }
            return kept;
        }
    }

    /** The line is not in a set. */
    record LineNotIn(BitSet lines) implements LineTest {

        @Override
        public int keep(Batch batch, int[] selected, int size) {
            int kept = 0;
            for (int k = 0; k < size; k++) {
                int position = selected[k];
                selected[kept] = position;
                kept += lines.get(batch.at()[position]) ? 0 : 1;
            }
            return kept;
        }
    }

    /** The receipt is the first one of its line. */
    @SuppressWarnings("ArrayRecordComponent") // shared, never changed; equal if it is the same
    record FirstReceipt(int[] lines) implements LineTest {

        @Override
        public int keep(Batch batch, int[] selected, int size) {
            int[] receipts = Objects.requireNonNull(batch.receipt());
            int kept = 0;
            for (int k = 0; k < size; k++) {
                int receipt = receipts[selected[k]];
                selected[kept] = selected[k];
                kept += receipt == 0 || lines[receipt - 1] != lines[receipt] ? 1 : 0;
            }
            return kept;
        }
    }

    /** The index of a dimension is in a set. */
    record IndexIn(Dimension dimension, BitSet met) implements LineTest {

        @Override
        public int keep(Batch batch, int[] selected, int size) {
            int kept = 0;
            for (int k = 0; k < size; k++) {
                int position = selected[k];
                selected[kept] = position;
                kept += met.get(dimension.indexAt(batch, position)) ? 1 : 0;
            }
            return kept;
        }
    }

    /** All tests are met. */
    record AllOf(List<LineTest> tests) implements LineTest {

        @Override
        public int keep(Batch batch, int[] selected, int size) {
            int kept = size;
            for (LineTest test : tests) {
                kept = test.keep(batch, selected, kept);
            }
            return kept;
        }
    }

    /** At least one test is met. */
    record AnyOf(List<LineTest> tests) implements LineTest {

        @Override
        public int keep(Batch batch, int[] selected, int size) {
            int[] met = batch.lend();
            int[] trial = batch.lend();
            for (int k = 0; k < size; k++) {
                met[selected[k]] = 0;
            }
            for (LineTest test : tests) {
                System.arraycopy(selected, 0, trial, 0, size);
                mark(met, trial, test.keep(batch, trial, size));
            }
            int kept = pack(selected, size, met, 1);
            batch.giveBack();
            batch.giveBack();
            return kept;
        }
    }

    /** A test is not met. */
    record NoneOf(LineTest test) implements LineTest {

        @Override
        public int keep(Batch batch, int[] selected, int size) {
            int[] met = batch.lend();
            int[] trial = batch.lend();
            for (int k = 0; k < size; k++) {
                met[selected[k]] = 0;
            }
            System.arraycopy(selected, 0, trial, 0, size);
            mark(met, trial, test.keep(batch, trial, size));
            int kept = pack(selected, size, met, 0);
            batch.giveBack();
            batch.giveBack();
            return kept;
        }
    }

    private static void mark(int[] met, int[] positions, int size) {
        for (int k = 0; k < size; k++) {
            met[positions[k]] = 1;
        }
    }

    private static int pack(int[] selected, int size, int[] met, int wanted) {
        int kept = 0;
        for (int k = 0; k < size; k++) {
            int position = selected[k];
            selected[kept] = position;
            kept += met[position] == wanted ? 1 : 0;
        }
        return kept;
    }
}
