package org.drmkit.core.measure.internal.batch;

import java.util.List;

/**
 * The values that a measure counts, by the index of a dimension: the product line of each product.
 *
 * @param dimension  what the index is made of
 * @param numbers  the number of the value of each index, {@link #NONE} for an index that stands for none
 * @param labels  what each number stands for
 */
@SuppressWarnings("ArrayRecordComponent") // shared, never changed; equal if it is the same
public record DistinctValues(Dimension dimension, int[] numbers, List<String> labels) {

    /** The number of an index that stands for no value. */
    public static final int NONE = -1;
}
