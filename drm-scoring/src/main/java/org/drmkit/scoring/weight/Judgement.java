package org.drmkit.scoring.weight;

import java.math.BigDecimal;

/**
 * A judgement of two: how many times as important the first one is.
 *
 * <p>{@code {"of": "coverage", "over": "years", "times": 3}} says that coverage matters three times as much as years in the trade, and so
 * years a third as much as coverage. Immutable.
 *
 * @param of the one
 * @param over the other
 * @param times how many times as important the one is, above 0; less than 1 if it is less important
 */
public record Judgement(String of, String over, BigDecimal times) {

    /** Checks the number. */
    public Judgement {
        if (times.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The judgement of (%s) over (%s), %s times, must be above 0.\nMaybe 1 if both are level."
                            .formatted(of, over, times));
        }
    }
}
