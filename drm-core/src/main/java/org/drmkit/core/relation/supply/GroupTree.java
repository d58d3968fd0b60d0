package org.drmkit.core.relation.supply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;

/**
 * Groups of dealers and the groups above them.
 *
 * <p>G2 belongs to G1 and G1 to G0: the top of G2 is G0. Groups in a circle, twice or under an unknown one are refused.
 *
 * <p>Immutable and thread-safe.
 */
public final class GroupTree {

    private final Map<String, DealerGroup> groups;

    private GroupTree(Map<String, DealerGroup> groups) {
        this.groups = groups;
    }

    /**
     * Returns the tree of groups.
     *
     * @param groups the groups, in any order
     * @return the tree
     * @throws DefinitionException with every group that is listed twice, under an unknown one or under itself
     */
    public static GroupTree of(List<DealerGroup> groups) {
        Map<String, DealerGroup> byId = new LinkedHashMap<>();
        Problems problems = new Problems();
        for (int i = 0; i < groups.size(); i++) {
            if (byId.putIfAbsent(groups.get(i).id(), groups.get(i)) != null) {
                problems.add(Problem.of(Pointer.root().child(i), Problem.DUPLICATE, "the same id as an earlier one"));
            }
        }
        GroupTree tree = new GroupTree(byId);
        for (int i = 0; i < groups.size(); i++) {
            tree.checkParent(groups.get(i), Pointer.root().child(i), problems);
        }
        problems.throwIfAny("list of groups");
        return tree;
    }

    private void checkParent(DealerGroup group, Pointer pointer, Problems problems) {
        group.parent()
                .filter(parent -> !groups.containsKey(parent))
                .ifPresent(parent ->
                        problems.add(Problem.unknown(pointer.child("parent"), "group", parent, groups.keySet())));
        if (path(group.id()).isEmpty()) {
            problems.add(Problem.of(pointer, Problem.INVALID, "the group %s is under itself".formatted(group.id())));
        }
    }

    /**
     * Returns a group and those above it.
     *
     * @param id the id of the group
     * @return the ids from the group up to the top; empty if the tree does not know it
     */
    public List<String> path(String id) {
        Set<String> path = new LinkedHashSet<>();
        Optional<DealerGroup> group = Optional.ofNullable(groups.get(id));
        while (group.isPresent()) {
            if (!path.add(group.get().id())) {
                return List.of();
            }
            group = group.get().parent().map(groups::get);
        }
        return new ArrayList<>(path);
    }

    /**
     * Returns the top of a group.
     *
     * @param id the id of the group
     * @return the id of the highest group above it, or its own; empty if the tree does not know it
     */
    public Optional<String> top(String id) {
        List<String> path = path(id);
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
    }
}
