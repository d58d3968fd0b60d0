package org.drmkit.incentives.internal;

import org.drmkit.core.fact.FigureColumn;

/**
 * What a pay comes to in one period, party by party, so that bands which a party does not reach cost nothing.
 *
 * <p>Each computes in longs where they hold the amount, else exactly.
 */
abstract class Payment {

    private final int scale;

    /** Makes a payment of amounts with so many decimal places. */
    Payment(int scale) {
        this.scale = scale;
    }

    /** Returns the decimal places of the amounts. */
    final int scale() {
        return scale;
    }

    /**
     * Writes the amount of a party, or why there is none.
     *
     * @param party the party
     * @param into a column of at least as many decimal places
     * @param cell the cell of that column
     */
    abstract void write(int party, FigureColumn into, int cell);
}
