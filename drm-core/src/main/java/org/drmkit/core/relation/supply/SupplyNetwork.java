package org.drmkit.core.relation.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
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

    private final List<SupplyLink> links;

    private SupplyNetwork(List<SupplyLink> links) {
        this.links = links;
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
        SupplyNetwork network = new SupplyNetwork(List.copyOf(links));
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

    /** A circle and a second source can begin only where a link begins. */
    private Set<LocalDate> beginnings() {
        return links.stream().map(link -> link.days().from()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Problem> circle(Optional<String> product) {
        for (LocalDate day : beginnings()) {
            for (SupplyLink link : links) {
                if (link.holds(day, product) && reaches(link.party(), link.upstream(), day, product)) {
                    return Optional.of(Problem.of(
                            Pointer.root(),
                            Problem.INVALID,
                            "%s and %s supply each other in a circle with %s from %s on"
                                    .formatted(link.upstream(), link.party(), product.orElse("all products"), day)));
                }
            }
        }
        return Optional.empty();
    }

    private boolean reaches(String from, String to, LocalDate day, Optional<String> product) {
        Set<String> reached = new LinkedHashSet<>(List.of(from));
        List<String> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            for (SupplyLink link : links) {
                if (link.holds(day, product) && link.upstream().equals(next) && reached.add(link.party())) {
                    open.add(link.party());
                }
            }
        }
        return reached.contains(to);
    }

    private Optional<Problem> twoSources(Optional<String> product) {
        for (LocalDate day : beginnings()) {
            Map<String, String> source = new HashMap<>();
            for (SupplyLink link : links) {
                String other = link.holds(day, product) ? source.putIfAbsent(link.party(), link.upstream()) : null;
                if (other != null && !other.equals(link.upstream())) {
                    return Optional.of(Problem.of(
                                    Pointer.root(),
                                    Problem.INVALID,
                                    "%s is supplied with %s by %s and by %s on %s"
                                            .formatted(
                                                    link.party(),
                                                    product.orElse("all products"),
                                                    other,
                                                    link.upstream(),
                                                    day))
                            .withMaybe("the first link ends that day"));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns who supplies a party on a day.
     *
     * @param party the id of the party
     * @param day the day
     * @return the ids of those that supply it with anything, in order
     */
    public Set<String> sources(String party, LocalDate day) {
        return links.stream()
                .filter(link -> link.kind() == SupplyLink.Kind.SUPPLIES
                        && link.party().equals(party)
                        && link.days().contains(day))
                .map(SupplyLink::upstream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns the level of a party on a day.
     *
     * @param party the id of the party
     * @param day the day
     * @return the number of links from one that nobody supplies
     */
    public int level(String party, LocalDate day) {
        return steps(party, day).orElseThrow();
    }

    /** Goes up until it meets one that nobody supplies; empty if it goes round in a circle. */
    private OptionalInt steps(String party, LocalDate day) {
        Set<String> current = Set.of(party);
        for (int level = 0; level <= links.size(); level++) {
            Set<String> above = new HashSet<>();
            for (String id : current) {
                Set<String> sources = sources(id, day);
                if (sources.isEmpty()) {
                    return OptionalInt.of(level);
                }
                above.addAll(sources);
            }
            current = above;
        }
        return OptionalInt.empty();
    }

    /** Returns the level of a party by links that nobody has checked, empty if they run in a circle. */
    static OptionalInt level(List<SupplyLink> links, String party, LocalDate day) {
        return new SupplyNetwork(links).steps(party, day);
    }
}
