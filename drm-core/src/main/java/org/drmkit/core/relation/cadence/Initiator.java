package org.drmkit.core.relation.cadence;

/** Who sought a contact. */
public enum Initiator {
    /** The supplier. */
    SUPPLIER,
    /** The dealer. */
    DEALER,
    /** Nobody wrote it down. */
    UNKNOWN
}
