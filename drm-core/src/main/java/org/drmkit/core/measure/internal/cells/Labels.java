package org.drmkit.core.measure.internal.cells;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the numbers of counted values stand for, brought together from two ledgers. */
final class Labels {

    private final List<String> united;
    private final Map<String, Integer> numbers = new HashMap<>();

    Labels(List<String> labels) {
        united = new ArrayList<>(labels);
        for (int value = 0; value < labels.size(); value++) {
            numbers.put(labels.get(value), value);
        }
    }

    /** Adds labels and returns the number of each of them among all. */
    int[] add(List<String> labels) {
        int[] added = new int[labels.size()];
        for (int value = 0; value < added.length; value++) {
            String label = labels.get(value);
            added[value] = numbers.computeIfAbsent(label, key -> {
                united.add(key);
                return united.size() - 1;
            });
        }
        return added;
    }

    /** Returns all labels in the order of their numbers. */
    List<String> all() {
        return List.copyOf(united);
    }
}
