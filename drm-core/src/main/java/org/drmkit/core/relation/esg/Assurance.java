package org.drmkit.core.relation.esg;

import java.math.BigDecimal;

/** Who vouches for something. */
public enum Assurance {
    /** Nobody. */
    NONE("0"),
    /** The dealer itself. */
    SELF("0.5"),
    /** A third party. */
    THIRD_PARTY("1");

    private final BigDecimal credit;

    Assurance(String credit) {
        this.credit = new BigDecimal(credit);
    }

    /**
     * Returns which share of the points it earns.
     *
     * @return 0, 0.5 or 1
     */
    public BigDecimal credit() {
        return credit;
    }
}
