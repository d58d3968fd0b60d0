package org.drmkit.core.relation.servicecase;

/** What brought a case about. */
public enum Cause {
    /** Something that the supplier did or left undone. */
    SUPPLIER,
    /** Something that the dealer did or left undone. */
    DEALER,
    /** The product. */
    PRODUCT,
    /** Not known. */
    UNKNOWN
}
