package org.drmkit.core.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the lines of a tree and finds the line of every parent. */
final class TreeCheck {

    private static final int ROOT = -1;
    private static final int BROKEN = -2;

    private final List<CodeEntry> entries;
    private final Map<String, Integer> lines = new HashMap<>();
    private final int[] parents;
    private final List<String> problems = new ArrayList<>();

    private TreeCheck(List<CodeEntry> entries) {
        this.entries = entries;
        parents = new int[entries.size()];
    }

    /**
     * Returns the line number of each line's parent, -1 for a root.
     *
     * @throws IllegalArgumentException if the lines are not a tree, with every problem
     */
    static int[] parents(List<CodeEntry> entries) {
        TreeCheck check = new TreeCheck(entries);
        check.codes();
        check.parents();
        check.successors();
        check.cycles();
        if (!check.problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", check.problems));
        }
        return check.parents;
    }

    private void codes() {
        for (int i = 0; i < entries.size(); i++) {
            Integer first = lines.putIfAbsent(entries.get(i).code(), i);
            if (first != null) {
                problems.add("/%s/code: the code (%s) is that of line %s already.\nMaybe remove one of the two."
                        .formatted(i, entries.get(i).code(), first));
            }
        }
    }

    private void parents() {
        for (int i = 0; i < entries.size(); i++) {
            parents[i] = parent(i);
        }
    }

    private int parent(int line) {
        if (entries.get(line).parent().isEmpty()) {
            return ROOT;
        }
        String parent = entries.get(line).parent().get();
        Integer found = lines.get(parent);
        if (found == null) {
            problems.add("/%s/parent: the parent (%s) must be a code of the tree.\nMaybe add its line."
                    .formatted(line, parent));
            return BROKEN;
        }
        return found;
    }

    private void successors() {
        for (int i = 0; i < entries.size(); i++) {
            List<String> successors =
                    entries.get(i).retirement().map(Retirement::successors).orElse(List.of());
            for (int j = 0; j < successors.size(); j++) {
                if (!lines.containsKey(successors.get(j))) {
                    problems.add(
                            "/%s/retired/successors/%s: the successor (%s) must be a code of the tree.\nMaybe add its line."
                                    .formatted(i, j, successors.get(j)));
                }
            }
        }
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
        problems.add(
                "/%s/parent: the parent (%s) closes a cycle, a code must not lie below itself.\nMaybe the code %s is a root."
                        .formatted(
                                last,
                                entries.get(last).parent().orElseThrow(),
                                entries.get(last).code()));
    }
}
