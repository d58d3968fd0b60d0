package org.drmkit.core.relation.target;

import java.math.BigDecimal;

/**
 * Something that was reached, and how much of it belongs to the party.
 *
 * @param amount what was reached
 * @param share the party's share of it, from 0 to 1
 */
public record Contribution(BigDecimal amount, BigDecimal share) {

    /** Checks the share. */
    public Contribution {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The share (%s) of %s must be from 0 to 1.\nMaybe it is in percent.".formatted(share, amount));
        }
    }
}
