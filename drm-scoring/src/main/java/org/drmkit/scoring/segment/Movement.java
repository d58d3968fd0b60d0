package org.drmkit.scoring.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who went from which segment to which between two reports.
 *
 * <p>Each dealer of either report is in exactly one flow. Immutable.
 *
 * @param flows the flows, by the segments of the earlier report and then of the later one; those without a segment come last
 */
public record Movement(List<Flow> flows) {

    /** Keeps the flows. */
    public Movement {
        flows = List.copyOf(flows);
    }

    /**
     * Dealers who went the same way.
     *
     * @param from the earlier segment, empty if they had none
     * @param to the later segment, empty if they have none
     * @param dealers the dealers, at least one
     */
    public record Flow(Optional<String> from, Optional<String> to, List<String> dealers) {

        /** Keeps the dealers. */
        public Flow {
            dealers = List.copyOf(dealers);
        }

        /**
         * Checks if these dealers stayed where they were.
         *
         * @return true if both segments are the same
         */
        public boolean isStay() {
            return from.equals(to);
        }
    }

    /**
     * Compares two reports.
     *
     * @param before the earlier one
     * @param after the later one
     * @return the movement
     */
    public static Movement between(SegmentReport before, SegmentReport after) {
        Set<String> dealers = new TreeSet<>(before.dealers().keySet());
        dealers.addAll(after.dealers().keySet());
        Comparator<Optional<String>> earlier = Comparator.comparingInt(segment -> place(before, segment));
        Comparator<Optional<String>> later = Comparator.comparingInt(segment -> place(after, segment));
        Map<Optional<String>, Map<Optional<String>, List<String>>> sorted =
                new TreeMap<>(earlier.thenComparing(Movement::name));
        for (String dealer : dealers) {
            sorted.computeIfAbsent(before.segment(dealer), from -> new TreeMap<>(later.thenComparing(Movement::name)))
                    .computeIfAbsent(after.segment(dealer), to -> new ArrayList<>())
                    .add(dealer);
        }
        List<Flow> flows = new ArrayList<>();
        sorted.forEach((from, more) -> more.forEach((to, moved) -> flows.add(new Flow(from, to, moved))));
        return new Movement(flows);
    }

    private static String name(Optional<String> segment) {
        return segment.orElse("");
    }

    private static int place(SegmentReport report, Optional<String> segment) {
        int place = segment.map(report.segments()::indexOf).orElse(-1);
        return place < 0 ? segment.isPresent() ? report.segments().size() : Integer.MAX_VALUE : place;
    }

    /**
     * Returns how many went from one segment to another.
     *
     * @param from the earlier segment
     * @param to the later segment
     * @return the number of dealers
     */
    public int count(String from, String to) {
        return flows.stream()
                .filter(flow ->
                        flow.from().equals(Optional.of(from)) && flow.to().equals(Optional.of(to)))
                .mapToInt(flow -> flow.dealers().size())
                .sum();
    }
}
