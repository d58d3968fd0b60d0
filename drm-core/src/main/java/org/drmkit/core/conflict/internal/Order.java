package org.drmkit.core.conflict.internal;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Positions in the order of several columns of numbers: the column that matters least is sorted by first.
 *
 * <p>Each step counts how often a number occurs and keeps the order of equal ones, so that it takes time in proportion to the positions
 * and the range of the numbers.
 */
final class Order {

    private static final int HALF = 1 << Short.SIZE;

    private int[] positions;
    private int[] spare;

    Order(int size) {
        positions = IntStream.range(0, size).toArray();
        spare = new int[size];
    }

    /** Sorts by numbers from 0 to a bound. */
    Order by(int[] numbers, int bound) {
        int[] places = new int[bound + 1];
        for (int number : numbers) {
            places[number + 1]++;
        }
        for (int number = 1; number < bound; number++) {
            places[number] += places[number - 1];
        }
        for (int position : positions) {
            spare[places[numbers[position]]++] = position;
        }
        int[] sorted = spare;
        spare = positions;
        positions = sorted;
        return this;
    }

    /** Sorts by any numbers. */
    Order by(int[] numbers) {
        by(Arrays.stream(numbers).map(number -> number & (HALF - 1)).toArray(), HALF);
        return by(
                Arrays.stream(numbers)
                        .map(number -> (number >> Short.SIZE) + HALF / 2)
                        .toArray(),
                HALF);
    }

    int[] positions() {
        return positions;
    }
}
