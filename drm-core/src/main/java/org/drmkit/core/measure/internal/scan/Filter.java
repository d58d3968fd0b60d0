package org.drmkit.core.measure.internal.scan;

import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.measure.internal.condition.LineTest;
import org.drmkit.core.measure.internal.condition.Predicate;

/**
 * Which lines some lanes count: tables of bits to look them up in, and tests of those that are left.
 *
 * <p>Lanes that count the same lines share one. Immutable.
 *
 * @param tables  the tests that are looked up
 * @param tests  the tests that are made line by line
 * @param lanes  the numbers of the lanes
 * @param netLanes  those of them to which lines that take others back are added
 */
@SuppressWarnings("ArrayRecordComponent") // shared, never changed; equal if it is the same
record Filter(List<Predicate.Indexed> tables, List<LineTest> tests, int[] lanes, int[] netLanes) {

    static Filter of(Predicate predicate, int[] lanes, int[] netLanes) {
        List<Predicate.Indexed> tables = new ArrayList<>();
        List<LineTest> tests = new ArrayList<>();
        for (Predicate part : predicate.conjuncts()) {
            if (part instanceof Predicate.Indexed indexed) {
                tables.add(indexed);
            } else {
                tests.add(part.test());
            }
        }
        return new Filter(List.copyOf(tables), List.copyOf(tests), lanes, netLanes);
    }
}
