package org.drmkit.core.trade;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** An unmodifiable list whose elements are made when they are asked for. */
final class Rows<T> extends AbstractList<T> implements RandomAccess {

    private final int size;
    private final IntFunction<T> row;

    private Rows(int size, IntFunction<T> row) {
        this.size = size;
        this.row = row;
    }

    static <T> List<T> of(int size, IntFunction<T> row) {
        return new Rows<>(size, row);
    }

    @Override
    public T get(int index) {
        return row.apply(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
