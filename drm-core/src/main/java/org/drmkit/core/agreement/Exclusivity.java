package org.drmkit.core.agreement;

/**
 * Whom a territory grant shuts out.
 *
 * <p>Where D1 holds a SOLE grant, another dealer may not hold any, but the supplier may sell there itself; where the
 * grant is EXCLUSIVE, the supplier may not either. The words of contracts differ ("sole" above all), so they are mapped
 * to these once, when the contract is imported.
 *
 * <p>This is the table of kinds. Whether two grants meet at all, in region, product, channel and time, and which
 * holders are one group, is for the conflict rules.
 */
public enum Exclusivity {
    /** One dealer; neither another one nor the supplier. */
    EXCLUSIVE,
    /** One dealer and the supplier. */
    SOLE,
    /** The members of a pool, up to its cap, and the supplier. */
    SHARED,
    /** Any number of dealers and the supplier. */
    NON_EXCLUSIVE,
    /** The supplier's own: house accounts and reserved regions. */
    DIRECT;

    /**
     * Checks if a grant of this kind bars another holder's grant of the other kind.
     *
     * <p>SHARED does not bar SHARED: the members of one pool stand side by side. Whether two grants are of one pool is
     * not in their kinds.
     *
     * @param other the kind of the other holder's grant
     * @return true if the other one must not be where this one is
     */
    public boolean bars(Exclusivity other) {
        return switch (this) {
            case EXCLUSIVE -> true;
            case SOLE -> other != DIRECT;
            case SHARED -> other != DIRECT && other != SHARED;
            case NON_EXCLUSIVE, DIRECT -> false;
        };
    }

    /**
     * Checks if grants of two kinds, of different holders, cannot stand side by side.
     *
     * @param other the kind of the other holder's grant
     * @return true if one of both bars the other
     */
    public boolean clashesWith(Exclusivity other) {
        return bars(other) || other.bars(this);
    }

    /**
     * Checks if a grant of this kind is for one dealer only.
     *
     * @return true for EXCLUSIVE and SOLE
     */
    public boolean isForOneDealer() {
        return this == EXCLUSIVE || this == SOLE;
    }
}
