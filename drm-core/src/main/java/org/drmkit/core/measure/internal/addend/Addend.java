package org.drmkit.core.measure.internal.addend;

import java.math.BigInteger;
import java.util.Objects;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.batch.Dimension;
import org.drmkit.core.measure.internal.sum.Magnitudes;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.trade.internal.DecimalColumn;

/**
 * What each line adds to a sum: whole numbers with some digits after the point.
 *
 * <p>Immutable, and shared by the threads of a scan.
 */
public interface Addend {

    /** Returns the digits after the point. */
    int scale();

    /** Returns a number that no sum over some of the lines exceeds, on either side of zero. */
    BigInteger magnitude();

    /** Checks if what some line adds does not fit into a long of this scale, so that only {@link #exact} can tell. */
    default boolean isFraction() {
        return false;
    }

    /** Writes what the selected positions add, in their order. */
    void fill(Batch batch, int[] selected, int size, long[] values);

    /** Returns what one position adds, exactly. */
    default Fraction exact(Batch batch, int position) {
        int[] selected = {position};
        long[] value = new long[1];
        fill(batch, selected, 1, value);
        return Fraction.ofUnscaled(value[0], scale());
    }

    /** A column of the line; 0 where it is absent. */
    record Column(DecimalColumn column) implements Addend {

        @Override
        public int scale() {
            return column.scale();
        }

        @Override
        public BigInteger magnitude() {
            return Magnitudes.of(column);
        }

        @Override
        public void fill(Batch batch, int[] selected, int size, long[] values) {
            long[] digits = column.values();
            int[] own = batch.own();
            for (int k = 0; k < size; k++) {
                values[k] = digits[own[selected[k]]];
            }
        }
    }

    /** One for each line. */
    record One(int lines) implements Addend {

        @Override
        public int scale() {
            return 0;
        }

        @Override
        public BigInteger magnitude() {
            return BigInteger.valueOf(lines);
        }

        @Override
        public void fill(Batch batch, int[] selected, int size, long[] values) {
            for (int k = 0; k < size; k++) {
                values[k] = 1;
            }
        }
    }

    /** The price of one unit, of a line with a quantity. */
    record Price(DecimalColumn amount, DecimalColumn quantity) implements Addend {

        @Override
        public int scale() {
            return amount.scale();
        }

        @Override
        public BigInteger magnitude() {
            return Magnitudes.of(amount);
        }

        @Override
        public boolean isFraction() {
            return true;
        }

        @Override
        public void fill(Batch batch, int[] selected, int size, long[] values) {
            throw new IllegalStateException("Prices of one unit are fractions, which no long holds.");
        }

        @Override
        public Fraction exact(Batch batch, int position) {
            int line = batch.own()[position];
            return Fraction.ofUnscaled(amount.values()[line], amount.scale())
                    .dividedBy(Fraction.ofUnscaled(quantity.values()[line], quantity.scale()));
        }
    }

    /** The epoch day of the line in a dimension of days. */
    record Day(Dimension days) implements Addend {

        @Override
        public int scale() {
            return 0;
        }

        @Override
        public BigInteger magnitude() {
            return BigInteger.valueOf(Long.MAX_VALUE);
        }

        @Override
        public void fill(Batch batch, int[] selected, int size, long[] values) {
            for (int k = 0; k < size; k++) {
                values[k] = days.value(days.indexAt(batch, selected[k]));
            }
        }
    }

    /** The amount of the receipt. */
    @SuppressWarnings("ArrayRecordComponent") // shared, never changed; equal if it is the same
    record Received(long[] amounts, int scale) implements Addend {

        @Override
        public BigInteger magnitude() {
            return Magnitudes.of(amounts);
        }

        @Override
        public void fill(Batch batch, int[] selected, int size, long[] values) {
            int[] receipt = Objects.requireNonNull(batch.receipt());
            for (int k = 0; k < size; k++) {
                values[k] = amounts[receipt[selected[k]]];
            }
        }
    }
}
