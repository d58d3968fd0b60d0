package org.drmkit.incentives.program;

/**
 * Which of the rules that compete in a period are paid to a dealer.
 *
 * <p>Of 120.00 and 180.00, {@code MAX} pays 180.00, {@code FIRST} the one that is listed first, {@code SUM} both. Amounts that are not
 * positive do not compete and stay.
 */
public enum Competition {
    /** The largest amount, of equal ones the one that is listed first. */
    MAX,
    /** The first positive amount in the order of the rules. */
    FIRST,
    /** All of them. */
    SUM
}
