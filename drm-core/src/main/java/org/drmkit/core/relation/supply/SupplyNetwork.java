package org.drmkit.core.relation.supply;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;

/**
 * Who supplies whom, on any day.
 *
 * <p>The level of a party is the number of links from one that nobody supplies: 0 for the supplier, 1 for its dealers, 2 for theirs; of
 * several ways the shortest counts.
 *
 * <p>Immutable and thread-safe.
 */
public final class SupplyNetwork {

    private static final Comparator<SupplyLink> ORDER =
            Comparator.comparing((SupplyLink link) -> link.days().from()).thenComparing(SupplyLink::id);

    private final List<SupplyLink> links;
    private final Map<String, List<SupplyLink>> byParty;

    private SupplyNetwork(List<SupplyLink> links) {
        this.links = links.stream().sorted(ORDER).toList();
        this.byParty = this.links.stream().collect(Collectors.groupingBy(SupplyLink::party));
    }

    /**
     * Returns the network of links.
     *
     * @param links the links, in any order
     * @param exclusiveSource true if nobody may be supplied with one product from two sides
     * @return the network
     * @throws DefinitionException with every product for which links run in a circle or, if that is not allowed, two sides supply one,
     *     and the first day of it
     */
    public static SupplyNetwork of(List<SupplyLink> links, boolean exclusiveSource) {
        SupplyNetwork network = new SupplyNetwork(links);
        Problems problems = new Problems();
        for (Optional<String> product : network.products()) {
            network.circle(product).ifPresent(problems::add);
            if (exclusiveSource) {
                network.twoSources(product).ifPresent(problems::add);
            }
        }
        problems.throwIfAny("supply network");
        return network;
    }

    private List<Optional<String>> products() {
        Set<String> named =
                links.stream().flatMap(link -> link.product().stream()).collect(Collectors.toCollection(TreeSet::new));
        List<Optional<String>> products = new ArrayList<>(List.of(Optional.empty()));
        named.forEach(product -> products.add(Optional.of(product)));
        return products;
    }

    /** A circle begins where the last of its links begins, so that each link is looked at on its first day only. */
    private Optional<Problem> circle(Optional<String> product) {
        return links.stream()
                .filter(link -> link.holds(link.days().from(), product) && closesCircle(link, product))
                .findFirst()
                .map(link -> Problem.of(
                        Pointer.root(),
                        Problem.INVALID,
                        "%s and %s supply each other in a circle with %s from %s on"
                                .formatted(
                                        link.upstream(),
                                        link.party(),
                                        product.orElse("all products"),
                                        link.days().from())));
    }

    /** Checks if the way up from the supplying side leads to the side that it supplies. */
    private boolean closesCircle(SupplyLink closing, Optional<String> product) {
        Set<String> reached = new HashSet<>(Set.of(closing.upstream()));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty() && !reached.contains(closing.party())) {
            for (SupplyLink link : linksTo(open.pop())) {
                if (link.holds(closing.days().from(), product) && reached.add(link.upstream())) {
                    open.push(link.upstream());
                }
            }
        }
        return reached.contains(closing.party());
    }

    /** A second source begins where one of the two links begins. */
    private Optional<Problem> twoSources(Optional<String> product) {
        return links.stream()
                .filter(link -> link.holds(link.days().from(), product))
                .flatMap(link -> otherSource(link, product).stream()
                        .map(other -> Problem.of(
                                        Pointer.root(),
                                        Problem.INVALID,
                                        "%s is supplied with %s by %s and by %s on %s"
                                                .formatted(
                                                        link.party(),
                                                        product.orElse("all products"),
                                                        other,
                                                        link.upstream(),
                                                        link.days().from()))
                                .withMaybe("the first link ends that day")))
                .findFirst();
    }

    private Optional<String> otherSource(SupplyLink link, Optional<String> product) {
        return linksTo(link.party()).stream()
                .filter(other -> other.holds(link.days().from(), product))
                .map(SupplyLink::upstream)
                .filter(upstream -> !upstream.equals(link.upstream()))
                .findFirst();
    }

    private List<SupplyLink> linksTo(String party) {
        return byParty.getOrDefault(party, List.of());
    }

    /**
     * Returns who supplies a party on a day.
     *
     * @param party the id of the party
     * @param day the day
     * @return the ids of those that supply it with anything, in order
     */
    public Set<String> sources(String party, LocalDate day) {
        return sources(linksTo(party), day);
    }

    /** Returns who supplies by links to one party. */
    static Set<String> sources(List<SupplyLink> links, LocalDate day) {
        return links.stream()
                .filter(link ->
                        link.kind() == SupplyLink.Kind.SUPPLIES && link.days().contains(day))
                .map(SupplyLink::upstream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns the level of a party on a day, over the links for any product.
     *
     * @param party the id of the party
     * @param day the day
     * @return the number of links from one that nobody supplies; empty if there is no such one above it, as when D1 supplies D2 with
     *     air conditioners, D2 supplies D1 with TV sets, and nobody supplies either
     */
    public OptionalInt level(String party, LocalDate day) {
        return level(party, day, this::linksTo);
    }

    /** Returns the level of a party by links that may run in a circle, given the links to each party. */
    static OptionalInt level(String party, LocalDate day, Function<String, List<SupplyLink>> linksTo) {
        Set<String> reached = new HashSet<>();
        Set<String> current = Set.of(party);
        for (int level = 0; reached.addAll(current); level++) {
            Set<String> above = new HashSet<>();
            for (String id : current) {
                Set<String> sources = sources(linksTo.apply(id), day);
                if (sources.isEmpty()) {
                    return OptionalInt.of(level);
                }
                above.addAll(sources);
            }
            above.removeAll(reached);
            current = above;
        }
        return OptionalInt.empty();
    }
}
