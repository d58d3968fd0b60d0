package org.drmkit.core.measure.internal.addend;

import java.math.BigInteger;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.sum.Magnitudes;
import org.drmkit.core.trade.internal.DecimalColumn;

/**
 * Another column as the factor.
 *
 * @param column  the column that is summed
 * @param factor  the column by which it is multiplied
 */
record ColumnFactors(DecimalColumn column, DecimalColumn factor) implements Factors {

    @Override
    public int productScale() {
        return column.scale() + factor.scale();
    }

    @Override
    public BigInteger largestProduct() {
        return Magnitudes.largest(column).multiply(Magnitudes.largest(factor));
    }

    @Override
    public BigInteger magnitude() {
        return Magnitudes.of(column).multiply(Magnitudes.largest(factor));
    }

    @Override
    public void multiply(Batch batch, int[] selected, int size, long[] products) {
        long[] left = column.values();
        long[] right = factor.values();
        int[] own = batch.own();
        for (int k = 0; k < size; k++) {
            int line = own[selected[k]];
            products[k] = left[line] * right[line];
        }
    }

    @Override
    public BigInteger exact(Batch batch, int position) {
        int line = batch.own()[position];
        return BigInteger.valueOf(column.values()[line]).multiply(BigInteger.valueOf(factor.values()[line]));
    }
}
