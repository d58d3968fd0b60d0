package org.drmkit.core.money;

import java.util.Currency;

/** The failure of an operation on two amounts of different currencies. */
public final class CurrencyMismatchException extends IllegalArgumentException {

    private final transient Currency first;
    private final transient Currency second;

    /**
     * Creates the failure.
     *
     * @param first the currency of the amount on the left
     * @param second the currency of the amount on the right
     */
    public CurrencyMismatchException(Currency first, Currency second) {
        super("Currency " + second + " must be " + first
                + ". Maybe convert the amount first, at a named rate and date.");
        this.first = first;
        this.second = second;
    }

    /**
     * Returns the currency of the amount on the left.
     *
     * @return the first currency
     */
    public Currency first() {
        return first;
    }

    /**
     * Returns the currency of the amount on the right.
     *
     * @return the second currency
     */
    public Currency second() {
        return second;
    }
}
