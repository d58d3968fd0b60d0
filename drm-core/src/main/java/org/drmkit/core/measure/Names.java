package org.drmkit.core.measure;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.network.DealerNetwork;

/**
 * The names that may stand somewhere in a definition, such as those of its measures.
 *
 * <p>Where {@code total} is known, {@code totl} is a problem that says so. While a part of a definition is read by itself, any
 * name may stand there.
 *
 * <p>Immutable.
 *
 * @param kind  what the names are names of, such as {@code measure}
 * @param known  the names, empty if any may stand there
 */
public record Names(String kind, Optional<Set<String>> known) {

    private static final int MOST_SEARCHES = 200;

    /** Keeps the names in their order. */
    public Names {
        known = known.map(names -> Collections.unmodifiableSet(new LinkedHashSet<>(names)));
    }

    /**
     * Returns names of which any may stand.
     *
     * @param kind  what the names are names of
     * @return the names
     */
    public static Names any(String kind) {
        return new Names(kind, Optional.empty());
    }

    /**
     * Returns the names that are known.
     *
     * @param kind  what the names are names of
     * @param known  the names
     * @return the names
     */
    public static Names of(String kind, Collection<String> known) {
        return new Names(kind, Optional.of(new LinkedHashSet<>(known)));
    }

    /**
     * Returns the attributes of the dealers of a network, of which a definition may name any if no dealer has one.
     *
     * @param network  the network
     * @return the full names such as {@code dealer.tier}; {@code dealer.group} is among them even if no dealer is in a group
     */
    public static Names attributes(DealerNetwork network) {
        Set<String> names = new LinkedHashSet<>();
        network.attributes().forEach(name -> names.add(LineColumns.ATTRIBUTE + name));
        if (names.isEmpty()) {
            return any("attribute");
        }
        names.add(LineColumns.ATTRIBUTE + Dealer.GROUP);
        return of("attribute", names);
    }

    /**
     * Checks if a name may stand.
     *
     * @param name  the name
     * @return true if it is known, or any may stand
     */
    public boolean contains(String name) {
        return known.isEmpty() || known.get().contains(name);
    }

    /**
     * Reports a name that may not stand, with the nearest that may.
     *
     * @param name  the name
     * @param pointer  where it stands
     * @param problems  what to report to
     */
    public void check(String name, Pointer pointer, Problems problems) {
        if (!contains(name)) {
            problems.add(unknown(kind, name, known.orElseThrow(), pointer, problems));
        }
    }

    /** The problem of an unknown name; after many of them without the nearest, whose search would take too long in all. */
    static Problem unknown(String kind, String name, Collection<String> known, Pointer pointer, Problems problems) {
        return problems.count() < MOST_SEARCHES
                ? Problem.unknown(pointer, kind, name, known)
                : Problem.of(pointer, Problem.UNKNOWN_NAME, "unknown " + kind).withValue(name);
    }

    /**
     * Returns how such a name looks as JSON: a text that is one of the names.
     *
     * @return the shape, which reports other names
     */
    public Shape<String> shape() {
        return Shapes.TEXT.check((name, place) -> check(name, place.pointer(), place.problems()));
    }
}
