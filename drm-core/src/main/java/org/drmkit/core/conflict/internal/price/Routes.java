package org.drmkit.core.conflict.internal.price;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.drmkit.core.market.Lane;
import org.drmkit.core.number.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest ways to carry goods from some regions to all others.
 *
 * <p>A lane makes what is worth 110.00 on departure worth 110.00 x (1 + duty) + freight on arrival, which never is less, so that the cheapest
 * goods that have not been looked at yet cannot become cheaper: all regions are done in the order of their cost.
 */
final class Routes {

    private final Map<String, Stop> stops;

    private Routes(Map<String, Stop> stops) {
        this.stops = stops;
    }

    /**
     * What goods cost on arrival, and where they came from.
     *
     * @param region the region
     * @param cost what a unit costs there
     * @param before the stop before, null where they were bought
     */
    record Stop(String region, Fraction cost, @Nullable Stop before) {

        /** Returns the regions from where goods were bought to here. */
        List<String> route() {
            Deque<String> regions = new ArrayDeque<>();
            for (Stop at = this; at != null; at = at.before()) {
                regions.addFirst(at.region());
            }
            return List.copyOf(regions);
        }
    }

    /** The lanes by the region of departure. */
    static Map<String, List<Lane>> byDeparture(List<Lane> lanes) {
        return lanes.stream().collect(Collectors.groupingBy(Lane::from));
    }

    /** Returns the cheapest ways from where goods can be bought; of equal costs, those to and through the lower codes. */
    static Routes from(Map<String, Fraction> prices, Map<String, List<Lane>> lanes) {
        Comparator<Stop> order = Comparator.comparing(Stop::cost)
                .thenComparing(Stop::region)
                .thenComparing(stop -> String.join(" ", stop.route()));
        PriorityQueue<Stop> open = new PriorityQueue<>(order);
        prices.forEach((region, price) -> open.add(new Stop(region, price, null)));
        Map<String, Stop> done = new HashMap<>();
        while (!open.isEmpty()) {
            Stop stop = open.remove();
            if (done.putIfAbsent(stop.region(), stop) == null) {
                lanes.getOrDefault(stop.region(), List.of()).stream()
                        .filter(lane -> !done.containsKey(lane.to()))
                        .map(lane -> new Stop(lane.to(), landed(stop.cost(), lane), stop))
                        .forEach(open::add);
            }
        }
        return new Routes(done);
    }

    private static Fraction landed(Fraction cost, Lane lane) {
        return cost.times(Fraction.ONE.plus(Fraction.of(lane.dutyRate()))).plus(Fraction.of(lane.cost()));
    }

    /** Returns the cheapest goods in a region, empty if none get there. */
    Optional<Stop> to(String region) {
        return Optional.ofNullable(stops.get(region));
    }
}
