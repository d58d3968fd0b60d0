package org.drmkit.core.measure.internal.addend;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.sum.Magnitudes;
import org.drmkit.core.trade.internal.DecimalColumn;

/** The same factor for every line. */
final class ConstantFactor implements Factors {

    private final DecimalColumn column;
    private final int scale;
    private final BigInteger factor;

    ConstantFactor(DecimalColumn column, BigDecimal factor) {
        this.column = column;
        this.scale = factor.scale();
        this.factor = factor.unscaledValue();
    }

    @Override
    public int productScale() {
        return column.scale() + scale;
    }

    @Override
    public BigInteger largestProduct() {
        return Magnitudes.largest(column).multiply(factor.abs());
    }

    @Override
    public BigInteger magnitude() {
        return Magnitudes.of(column).multiply(factor.abs());
    }

    @Override
    public void multiply(Batch batch, int[] selected, int size, long[] products) {
        long[] digits = column.values();
        int[] own = batch.own();
        // A factor of more than a long leaves only columns of zeros, whose products are 0 whatever its lowest bits are.
        long times = factor.longValue();
        for (int k = 0; k < size; k++) {
            products[k] = digits[own[selected[k]]] * times;
        }
    }

    @Override
    public BigInteger exact(Batch batch, int position) {
        return BigInteger.valueOf(column.values()[batch.own()[position]]).multiply(factor);
    }
}
