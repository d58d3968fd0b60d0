package org.drmkit.core.trade.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Columns while they are loaded, and the row that comes next: fill its cells, check it, append it.
 *
 * <p>Columns have fixed places, in the order in which they are given. Not thread-safe.
 */
final class RowStore {

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final String[] names;
    private final Store[] stores;
    private final boolean[] required;
    private final Cell[] row;
    private int size;

    RowStore(Map<String, Store> columns, Set<String> required) {
        this.names = columns.keySet().toArray(String[]::new);
        this.stores = columns.values().toArray(Store[]::new);
        this.required = new boolean[names.length];
        this.row = new Cell[names.length];
        for (int place = 0; place < row.length; place++) {
            this.row[place] = new Cell();
            this.required[place] = required.contains(names[place]);
            places.put(names[place], place);
        }
    }

    Cell cell(int place) {
        return row[place];
    }

    /** The place of a column, -1 if there is none of this name. */
    int place(String name) {
        return places.getOrDefault(name, -1);
    }

    List<String> names() {
        return List.of(names);
    }

    Store store(int place) {
        return stores[place];
    }

    int size() {
        return size;
    }

    void clear() {
        for (Cell cell : row) {
            cell.clear();
        }
    }

    void check(BiConsumer<String, Fault> faults) {
        for (int place = 0; place < row.length; place++) {
            Fault fault = check(place);
            if (fault != null) {
                faults.accept(names[place], fault);
            }
        }
    }

    private @Nullable Fault check(int place) {
        Cell cell = row[place];
        if (cell.isAbsent()) {
            return required[place] ? Fault.of("MISSING", cell, "a value in every row") : null;
        }
        return stores[place].check(cell);
    }

    void append() {
        for (int place = 0; place < row.length; place++) {
            if (!row[place].isAbsent()) {
                stores[place].put(size, row[place]);
            }
        }
        size++;
    }

    /** The names of the columns in which the checked row differs from an earlier one. */
    List<String> differences(int earlier) {
        List<String> different = new ArrayList<>();
        for (int place = 0; place < row.length; place++) {
            if (!stores[place].holds(earlier, row[place])) {
                different.add(names[place]);
            }
        }
        return different;
    }
}
