package org.drmkit.scoring.weight;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * The mean inconsistency of judgements made at random, by the number of things compared: what an inconsistency is measured against.
 *
 * <p>The tables come from different simulations. For four yardsticks they say 0.9, 0.89, 0.8286, 0.8921 and 0.882, so a ratio should say by
 * which it was found.
 */
public enum RandomIndex {

    /** Saaty 1980. */
    SAATY_1980(0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59),

    /** Saaty 2005. */
    SAATY_2005(0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59),

    /** Donegan and Dodd 1991. */
    DONEGAN_DODD(
            0, 0, 0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822,
            1.4969),

    /** Tummala and Ling 1998. */
    TUMMALA_LING(
            0, 0, 0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882, 1.5117, 1.5356, 1.5571, 1.5714,
            1.5831),

    /** Aguaron and Moreno-Jimenez 2003. */
    AGUARON(0, 0, 0.525, 0.882, 1.115, 1.252, 1.341, 1.404, 1.452, 1.484, 1.513, 1.535, 1.555, 1.57, 1.583);

    private final ImmutableList<Double> bySize;

    RandomIndex(Number... bySize) {
        this.bySize = Arrays.stream(bySize).map(Number::doubleValue).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the largest number of things for which there is an index.
     *
     * @return the size of the table
     */
    public int largest() {
        return bySize.size();
    }

    /**
     * Returns the index.
     *
     * @param size the number of things that were compared
     * @return the mean inconsistency, 0 for one or two
     * @throws IllegalArgumentException if there is none for so many
     */
    public double of(int size) {
        if (size < 1 || size > largest()) {
            throw new IllegalArgumentException(
                    "The number of things compared (%s) must be from 1 to %s.\nMaybe group them into a hierarchy."
                            .formatted(size, largest()));
        }
        return bySize.get(size - 1);
    }
}
