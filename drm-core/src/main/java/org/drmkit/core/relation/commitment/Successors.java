package org.drmkit.core.relation.commitment;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Follows which commitment replaces which. */
final class Successors {

    private Successors() {}

    /** Returns the ids of commitments that replace each other in a circle, empty if there is none. */
    static Optional<Set<String>> circle(List<Commitment> commitments) {
        Map<String, String> next = new HashMap<>();
        commitments.forEach(commitment -> commitment
                .steps()
                .forEach(step -> step.successor().ifPresent(successor -> next.put(commitment.id(), successor))));
        Set<String> done = new LinkedHashSet<>();
        for (Commitment commitment : commitments) {
            Set<String> path = new LinkedHashSet<>();
            @Nullable String id = commitment.id();
            while (id != null && !done.contains(id) && path.add(id)) {
                id = next.get(id);
            }
            if (id != null && path.contains(id)) {
                return Optional.of(path);
            }
            done.addAll(path);
        }
        return Optional.empty();
    }

    /** The commitments, of which those that are replaced by a promise not among them stay due. */
    static List<Commitment> withoutUnknown(List<Commitment> commitments) {
        Set<String> ids = commitments.stream().map(Commitment::id).collect(Collectors.toSet());
        return commitments.stream()
                .map(commitment ->
                        commitment.only(step -> step.successor().stream().allMatch(ids::contains)))
                .toList();
    }

    static String message(Set<String> circle) {
        return "the commitments %s must not replace each other in a circle".formatted(circle);
    }
}
