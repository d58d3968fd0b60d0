package org.drmkit.core.trade;

import java.math.BigDecimal;

/**
 * What to do with rows that cannot be used: refuse the whole ledger, or leave them out up to a share.
 *
 * <p>With {@code quarantine(0.001)}, 37 bad rows of 100,000 are left out and listed with row number and reason; 101 bad
 * rows of 100,000 are too many and nothing is loaded. A repeated row with the same content is not bad.
 *
 * <p>Immutable and thread-safe.
 *
 * @param maxShare the largest share of the rows that may be bad, from 0 (none) to 1
 */
public record BadLines(BigDecimal maxShare) {

    /** Checks the share. */
    public BadLines {
        if (maxShare.signum() < 0 || maxShare.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The share of bad rows (%s) must be from 0 to 1.\nMaybe it was meant in percent: 0.001 is one in a thousand."
                            .formatted(maxShare));
        }
    }

    /**
     * Refuses the ledger if any row is bad.
     *
     * @return the default
     */
    public static BadLines refuse() {
        return new BadLines(BigDecimal.ZERO);
    }

    /**
     * Leaves bad rows out, as long as they are few.
     *
     * @param maxShare the largest share of the rows that may be bad, from 0 (none) to 1
     * @return the choice
     * @throws IllegalArgumentException if the share is out of range
     */
    public static BadLines quarantine(BigDecimal maxShare) {
        return new BadLines(maxShare);
    }

    boolean allows(long bad, long rows) {
        return BigDecimal.valueOf(bad).compareTo(maxShare.multiply(BigDecimal.valueOf(rows))) <= 0;
    }
}
