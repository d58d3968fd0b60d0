package org.drmkit.core.measure.internal.addend;

import java.math.BigInteger;
import org.drmkit.core.measure.internal.batch.Batch;

/** What each line's column is multiplied by. Immutable, and shared by the threads of a scan. */
interface Factors {

    /** Returns the digits after the point of a product. */
    int productScale();

    /** Returns a number that no product of one line exceeds, on either side of zero. */
    BigInteger largestProduct();

    /** Returns a number that no sum of products exceeds, on either side of zero. */
    BigInteger magnitude();

    /** Writes the products of the selected positions, which fit into longs, in their order. */
    void multiply(Batch batch, int[] selected, int size, long[] products);

    /** Returns the product of one position, whatever its size. */
    BigInteger exact(Batch batch, int position);
}
