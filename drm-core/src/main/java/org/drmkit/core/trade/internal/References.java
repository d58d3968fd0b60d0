package org.drmkit.core.trade.internal;

import java.util.Arrays;

/** References from some rows to lines, in the order of the rows. */
public final class References {

    private final int[] rows;
    private final int[] targets;
    private final TextPool unknown;

    References(int[] rows, int[] targets, TextPool unknown) {
        this.rows = rows;
        this.targets = targets;
        this.unknown = unknown;
    }

    /**
     * Returns how many rows have a reference.
     *
     * @return the count
     */
    public int size() {
        return rows.length;
    }

    /**
     * Returns the row of a reference.
     *
     * @param position its position among the references
     * @return the row
     */
    public int row(int position) {
        return rows[position];
    }

    /**
     * Returns the line that is referred to.
     *
     * @param position the position among the references
     * @return the line, -1 if the ledger does not hold it
     */
    public int line(int position) {
        return targets[position] < 0 ? -1 : targets[position];
    }

    /**
     * Returns the position of the reference of a row.
     *
     * @param row the row
     * @return the position, negative if the row has none
     */
    public int position(int row) {
        return Arrays.binarySearch(rows, row);
    }

    /** The position of the first reference of a row or a later one. */
    int firstFrom(int row) {
        int position = position(row);
        return position >= 0 ? position : -position - 1;
    }

    /**
     * Returns the id that is referred to.
     *
     * @param position the position among the references
     * @param ids the ids of the lines
     * @return the id, whether or not the ledger holds the line
     */
    public String text(int position, IdColumn ids) {
        int target = targets[position];
        String id = target < 0 ? unknown.text(~target) : ids.text(target);
        return String.valueOf(id);
    }

    /** The id that is referred to if the ledger does not hold it, else empty. */
    String unknownText(int position) {
        return targets[position] < 0 ? unknown.text(~targets[position]) : "";
    }

    /** The hash of the id that is referred to. */
    long hash(int position, IdColumn ids) {
        int target = targets[position];
        return target < 0 ? unknown.hash(~target) : ids.hash(target);
    }
}
