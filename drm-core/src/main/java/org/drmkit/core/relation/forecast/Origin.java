package org.drmkit.core.relation.forecast;

/** Whose figure it is. */
public enum Origin {
    /** The supplier's forecast. */
    SUPPLIER,
    /** The dealer's forecast. */
    DEALER,
    /** No forecast, but what came. */
    ACTUAL
}
