package org.drmkit.core.measure.internal.addend;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.measure.internal.batch.Batch;

/**
 * The codes of one key of a rate table, in classes that match the same rows.
 *
 * <p>Of 500 products of which a table names two groups there are three classes: the members of each, and the rest. Immutable.
 */
final class KeyClasses {

    /** Gives the class of each line. */
    @FunctionalInterface
    interface Finder {

        /** Returns the class of a position of a batch. */
        int find(Batch batch, int position);
    }

    private final Finder finder;
    private final List<BitSet> rows;

    private KeyClasses(Finder finder, List<BitSet> rows) {
        this.finder = finder;
        this.rows = rows;
    }

    /** Returns the number of classes. */
    int count() {
        return rows.size();
    }

    /** Returns the rows that match a class. */
    BitSet rows(int number) {
        return rows.get(number);
    }

    int find(Batch batch, int position) {
        return finder.find(batch, position);
    }

    /** Numbers sets of rows, equal ones alike. Mutable. */
    static final class Numbers {

        private final Map<BitSet, Integer> numbers = new HashMap<>();
        private final List<BitSet> rows = new ArrayList<>();

        int of(BitSet matching) {
            return numbers.computeIfAbsent(matching, key -> {
                rows.add(key);
                return rows.size() - 1;
            });
        }

        KeyClasses found(Finder finder) {
            return new KeyClasses(finder, rows);
        }
    }
}
