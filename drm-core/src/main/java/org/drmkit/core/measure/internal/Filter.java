package org.drmkit.core.measure.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    /** Returns this filter for one of its lanes alone, which becomes lane 0; empty if that lane has another filter. */
    Optional<Filter> forLane(int lane) {
        int[] one = only(lanes, lane);
        return one.length == 0 ? Optional.empty() : Optional.of(new Filter(tables, tests, one, only(netLanes, lane)));
    }

    private static int[] only(int[] lanes, int lane) {
        return Arrays.stream(lanes).filter(each -> each == lane).map(each -> 0).toArray();
    }
}
