package org.drmkit.core.trade.internal;

import org.jspecify.annotations.Nullable;

/** A column of the ledger that is being loaded. A cell is checked before it is added or compared, which makes it readable in the column's type. */
public interface Store {

    /**
     * Checks whether the column could hold a value. An absent value is always fine.
     *
     * @param cell the value
     * @return what is wrong, null if nothing is
     */
    @Nullable Fault check(Cell cell);

    /**
     * Appends a checked value.
     *
     * @param cell the value
     */
    void add(Cell cell);

    /**
     * Tests whether a line holds just this checked value.
     *
     * @param line the line
     * @param cell the value
     * @return whether they are equal
     */
    boolean holds(int line, Cell cell);
}
