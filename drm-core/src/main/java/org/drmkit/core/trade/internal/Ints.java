package org.drmkit.core.trade.internal;

import java.util.Arrays;

/** A growing list of ints. */
final class Ints {

    private int[] values = new int[0];
    private int size;

    static Ints upTo(int end) {
        Ints numbers = new Ints();
        for (int number = 0; number < end; number++) {
            numbers.add(number);
        }
        return numbers;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    void add(int value) {
        values = Grow.ints(values, size + 1);
        values[size++] = value;
    }

    /**
     * The position of a value in an ascending list, negative if it is not there, as {@link Arrays#binarySearch(int[],
     * int)}.
     */
    int find(int value) {
        return Arrays.binarySearch(values, 0, size, value);
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /** Hands the values over and forgets them, so that a large column is not held twice for long. */
    int[] release() {
        int[] all = Arrays.copyOf(values, size);
        values = new int[0];
        size = 0;
        return all;
    }
}
