package org.drmkit.core.measure.internal.addend;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.sum.Magnitudes;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A column times a factor, exact or rounded HALF_UP by magnitude on each line.
 *
 * <p>3333 cents x 0.0075 is 249975 with six places, or, rounded, 25 with two.
 */
final class Product implements Addend {

    private final Factors factors;
    private final @Nullable Integer places;
    private final long divisor;

    private Product(Factors factors, @Nullable Integer places) {
        this.factors = factors;
        this.places = places;
        int dropped = places == null ? 0 : factors.productScale() - places;
        this.divisor = dropped <= 0 || dropped > Decimals.MAX_SCALE ? 1 : Decimals.powerOfTen(dropped);
    }

    static Product exact(Factors factors) {
        return new Product(factors, null);
    }

    static Product rounded(Factors factors, int places) {
        return new Product(factors, places);
    }

    @Override
    public boolean isFraction() {
        boolean roundable = places == null || factors.productScale() - places <= Decimals.MAX_SCALE;
        return !roundable || !Magnitudes.isLong(factors.largestProduct().add(BigInteger.valueOf(divisor)));
    }

    @Override
    public int scale() {
        return places == null ? factors.productScale() : Math.min(places, factors.productScale());
    }

    @Override
    public BigInteger magnitude() {
        // Rounding HALF_UP at most doubles a number: 0.5 becomes 1, and less than that 0.
        return divisor == 1
                ? factors.magnitude()
                : factors.magnitude()
                        .shiftLeft(1)
                        .divide(BigInteger.valueOf(divisor))
                        .add(BigInteger.ONE);
    }

    @Override
    public void fill(Batch batch, int[] selected, int size, long[] values) {
        factors.multiply(batch, selected, size, values);
        if (divisor != 1) {
            long half = divisor / 2;
            for (int k = 0; k < size; k++) {
                long product = values[k];
                values[k] = (product + (product < 0 ? -half : half)) / divisor;
            }
        }
    }

    @Override
    public Fraction exact(Batch batch, int position) {
        return rounded(unrounded(batch, position));
    }

    Fraction unrounded(Batch batch, int position) {
        return Fraction.of(factors.exact(batch, position), BigInteger.TEN.pow(factors.productScale()));
    }

    /** Returns a product as it is added: rounded, if each line is. */
    Fraction rounded(Fraction product) {
        return places == null ? product : Fraction.of(product.rounded(places, RoundingMode.HALF_UP));
    }
}
