package org.drmkit.core.tree;

import com.google.common.collect.Lists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.json.Nearest;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;

/** Checks the lines of a tree and finds the line of every code and of every parent. */
final class TreeCheck {

    private static final int ROOT = -1;
    private static final int BROKEN = -2;

    // Looking for the nearest code is dear: a list of nothing but mistakes gets suggestions for the first of them.
    private static final int SUGGESTED = 20;

    /** The line of each code. */
    final Map<String, Integer> lines;
    /** The line of each line's parent, negative for a root. */
    final int[] parents;

    private final List<CodeEntry> entries;
    private final Problems problems = new Problems();

    /**
     * Checks some lines.
     *
     * @throws org.drmkit.core.json.DefinitionException if they are not a tree, with every problem
     */
    TreeCheck(List<CodeEntry> entries) {
        this.entries = entries;
        lines = new HashMap<>(entries.size() * 2);
        parents = new int[entries.size()];
        codes();
        parents();
        successors();
        cycles();
        problems.throwIfAny("tree of codes");
    }

    private void codes() {
        for (int i = 0; i < entries.size(); i++) {
            String code = entries.get(i).code();
            Integer first = lines.putIfAbsent(code, i);
            if (first != null) {
                problems.add(Problem.of(at(i).child("code"), Problem.DUPLICATE, "the code has a line already")
                        .withValue(code)
                        .withMaybe("remove this line or that at /" + first));
            }
        }
    }

    private void parents() {
        for (int i = 0; i < entries.size(); i++) {
            parents[i] = parent(i);
        }
    }

    private int parent(int line) {
        Optional<String> parent = entries.get(line).parent();
        if (parent.isEmpty()) {
            return ROOT;
        }
        Integer found = lines.get(parent.get());
        if (found == null) {
            problems.add(unknown(at(line).child("parent"), parent.get()));
            return BROKEN;
        }
        return found;
    }

    private void successors() {
        for (int i = 0; i < entries.size(); i++) {
            Pointer place = at(i).child("retired").child("successors");
            List<String> successors =
                    entries.get(i).retirement().map(Retirement::successors).orElse(List.of());
            for (int j = 0; j < successors.size(); j++) {
                if (!lines.containsKey(successors.get(j))) {
                    problems.add(unknown(place.child(j), successors.get(j)));
                }
            }
        }
    }

    private Problem unknown(Pointer place, String code) {
        Optional<String> nearest = problems.count() < SUGGESTED
                ? Nearest.of(code, Lists.transform(entries, CodeEntry::code))
                : Optional.empty();
        return CodeTree.unknown(place, code, lines.size(), nearest);
    }

    // Each line is walked upwards once; a walk that meets itself has found a cycle, which the last of its lines closes.
    private void cycles() {
        int[] walk = new int[entries.size()];
        for (int i = 0; i < walk.length; i++) {
            int line = i;
            while (line >= 0 && walk[line] == 0) {
                walk[line] = i + 1;
                line = parents[line];
            }
            if (line >= 0 && walk[line] == i + 1) {
                cycle(line);
            }
        }
    }

    private void cycle(int start) {
        int last = start;
        for (int line = parents[start]; line != start; line = parents[line]) {
            last = Math.max(last, line);
        }
        CodeEntry entry = entries.get(last);
        problems.add(Problem.of(
                        at(last).child("parent"),
                        Problem.INVALID,
                        "the parent closes a cycle, so that the code lies below itself")
                .withValue(entry.parent().orElseThrow())
                .withMaybe(entry.code() + " is a root"));
    }

    private static Pointer at(int line) {
        return Pointer.root().child(line);
    }
}
