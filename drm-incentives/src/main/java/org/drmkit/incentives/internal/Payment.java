package org.drmkit.incentives.internal;

import org.drmkit.core.fact.FigureColumn;

/**
 * What a pay comes to in one period, party by party, so that bands which a party does not reach cost nothing.
 *
 * <p>Each computes in longs where they hold the amount, else exactly.
 */
abstract class Payment {

    /** Returns the decimal places of the amounts. */
    abstract int scale();

    /**
     * Writes the amount of a party, or why there is none.
     *
     * @param party the party
     * @param into a column of at least as many decimal places
     * @param cell the cell of that column
     */
    abstract void write(int party, FigureColumn into, int cell);
}
