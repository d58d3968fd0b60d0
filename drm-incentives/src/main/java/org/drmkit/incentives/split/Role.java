package org.drmkit.incentives.split;

/** The part that somebody has in a deal. */
public enum Role {
    /** The dealer who made the sale. */
    SELLER,
    /** The dealer who holds the exclusive or sole grant where the goods go. */
    TERRITORY_OWNER,
    /** The dealer who serves the customer afterwards. */
    SERVICE_DEALER,
    /** The dealer who registered the deal and is protected. */
    REGISTRANT,
    /** The manufacturer, who keeps the part. */
    SUPPLIER
}
