package org.drmkit.core.trade.internal;

import org.jspecify.annotations.Nullable;

/**
 * A column of the ledger that is being loaded.
 *
 * <p>A value is checked before it is put or compared, which makes its cell readable in the type of the column. Lines
 * that lack a value are not told; the column fills them when it must.
 */
public interface Store {

    /**
     * Checks whether the column could hold a value.
     *
     * @param cell the value, not absent
     * @return what is wrong, null if nothing is
     */
    @Nullable Fault check(Cell cell);

    /**
     * Takes the checked value of a line.
     *
     * @param line the line, after all that have a value so far
     * @param cell the value, not absent
     */
    void put(int line, Cell cell);

    /**
     * Tests whether a line has just this checked value, or none like it.
     *
     * @param line the line
     * @param cell the value, maybe absent
     * @return whether they are equal
     */
    boolean holds(int line, Cell cell);
}
