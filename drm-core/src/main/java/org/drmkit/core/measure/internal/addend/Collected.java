package org.drmkit.core.measure.internal.addend;

import java.math.BigInteger;
import java.util.Objects;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.sum.Magnitudes;
import org.drmkit.core.number.Fraction;

/**
 * The part of what a line adds that a receipt pays: a third of 10 pieces for a receipt of 300.00 on a line of 900.00.
 *
 * <p>A line without an amount has no parts, and adds nothing.
 *
 * @param whole  what the whole line adds
 * @param received  the amount of each receipt
 * @param owed  the amount of each line
 */
@SuppressWarnings("ArrayRecordComponent") // shared, never changed; equal if it is the same
record Collected(Addend whole, long[] received, long[] owed) implements Addend {

    @Override
    public int scale() {
        return whole.scale();
    }

    @Override
    public BigInteger magnitude() {
        return whole.magnitude().multiply(Magnitudes.of(received));
    }

    @Override
    public boolean isFraction() {
        return true;
    }

    @Override
    public void fill(Batch batch, int[] selected, int size, long[] values) {
        throw new IllegalStateException("Parts of a line are fractions, which no long holds.");
    }

    @Override
    public Fraction exact(Batch batch, int position) {
        long amount = owed[batch.own()[position]];
        if (amount == 0) {
            return Fraction.ZERO;
        }
        long receipt = received[Objects.requireNonNull(batch.receipt())[position]];
        Fraction share = Fraction.of(BigInteger.valueOf(receipt), BigInteger.valueOf(amount));
        return whole instanceof Product product
                ? product.rounded(product.unrounded(batch, position).times(share))
                : whole.exact(batch, position).times(share);
    }
}
