package org.drmkit.core.relation.dataduty;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one dealer adds to a benchmark.
 *
 * @param dealer the id of the dealer
 * @param value its figure
 * @param weight how much it counts, such as its sales; above 0
 * @param on the last day that the figure is about
 */
public record Contribution(String dealer, BigDecimal value, BigDecimal weight, LocalDate on) {

    /** Checks the weight. */
    public Contribution {
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The weight (%s) of %s must be above 0.\nMaybe leave the dealer out.".formatted(weight, dealer));
        }
    }
}
