package org.drmkit.core.measure.internal.addend;

import java.util.BitSet;
import java.util.List;
import org.drmkit.core.measure.internal.batch.Batch;

/**
 * A rate table bound to the columns of one ledger: the number of the row that each line gets.
 *
 * <p>Rows are in an order in which of those that match a line the most specific comes first. The row of a combination of classes
 * is looked for once, as long as there are at most four million combinations. Immutable but for that memory, which threads may
 * fill side by side, since they all find the same.
 */
final class BoundTable {

    private static final long MOST_REMEMBERED = 1L << 22;

    private final KeyClasses[] keys;
    private final int none;
    private final int[] remembered;

    /**
     * Creates a table.
     *
     * @param keys  the classes of each key
     * @param rows  the number of rows, which is also the number that a line gets that no row matches
     */
    BoundTable(List<KeyClasses> keys, int rows) {
        this.keys = keys.toArray(KeyClasses[]::new);
        this.none = rows;
        long combinations = 1;
        for (KeyClasses key : keys) {
            combinations = combinations <= MOST_REMEMBERED ? combinations * key.count() : combinations;
        }
        this.remembered = new int[combinations <= MOST_REMEMBERED ? (int) combinations : 0];
    }

    /** Returns the number of the row of a position of a batch. */
    int row(Batch batch, int position) {
        if (remembered.length == 0) {
            return search(batch, position);
        }
        int combination = 0;
        for (KeyClasses key : keys) {
            combination = combination * key.count() + key.find(batch, position);
        }
        int known = remembered[combination];
        if (known == 0) {
            known = search(batch, position) + 1;
            remembered[combination] = known;
        }
        return known - 1;
    }

    private int search(Batch batch, int position) {
        if (keys.length == 0) {
            return 0;
        }
        BitSet first = keys[0].rows(keys[0].find(batch, position));
        int row = first.nextSetBit(0);
        while (row >= 0 && !matches(batch, position, row)) {
            row = first.nextSetBit(row + 1);
        }
        return row < 0 ? none : row;
    }

    private boolean matches(Batch batch, int position, int row) {
        for (KeyClasses key : keys) {
            if (!key.rows(key.find(batch, position)).get(row)) {
                return false;
            }
        }
        return true;
    }
}
