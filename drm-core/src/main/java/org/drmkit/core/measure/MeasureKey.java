package org.drmkit.core.measure;

import java.util.Optional;

/**
 * One column of figures that a scan can give: a measure, for dealers or for groups of them, with or without reversals.
 *
 * <p>{@code MeasureKey.of("total")} is a figure for each dealer; {@code .atLevel("group")} one for each group, to which a line
 * belongs by its dealer's group on the line's date. Immutable.
 *
 * @param measure  the measure's name
 * @param level  the dealer attribute that names the group, without {@code dealer.}; empty for dealers
 * @param returns  whether reversals count
 */
public record MeasureKey(String measure, Optional<String> level, Returns returns) {

    /**
     * Returns the net figures of each dealer.
     *
     * @param measure  the measure's name
     * @return the key
     */
    public static MeasureKey of(String measure) {
        return new MeasureKey(measure, Optional.empty(), Returns.NET);
    }

    /**
     * Returns the key for groups of dealers.
     *
     * @param attribute  the dealer attribute that names the group, without {@code dealer.}
     * @return the key
     */
    public MeasureKey atLevel(String attribute) {
        return new MeasureKey(measure, Optional.of(attribute), returns);
    }

    /**
     * Returns the key for the figures without reversals.
     *
     * @return the key
     */
    public MeasureKey withoutReversals() {
        return new MeasureKey(measure, level, Returns.WITHOUT_REVERSALS);
    }
}
