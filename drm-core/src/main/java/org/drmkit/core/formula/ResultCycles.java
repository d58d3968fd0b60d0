package org.drmkit.core.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;

/**
 * The search for parts of a definition that need each other's results.
 *
 * <p>Rule a reads rule b, and b reads a: neither can be evaluated first. The problem points to the operand that closes the
 * circle, which is the one in b if a is listed first.
 */
public final class ResultCycles {

    private static final int MOST_SHOWN = 12;

    private final Map<String, List<ResultUse>> uses;
    private final Problems problems;
    private final Set<String> done = new HashSet<>();
    private final Deque<Visit> path = new ArrayDeque<>();
    private final Set<String> onPath = new HashSet<>();

    private ResultCycles(Map<String, List<ResultUse>> uses, Problems problems) {
        this.uses = uses;
        this.problems = problems;
    }

    /** A part on the way, with the uses in it that have not been followed. */
    private record Visit(String id, Iterator<ResultUse> rest) {}

    /**
     * Reports every operand that closes a circle.
     *
     * @param uses  the uses in each part by the part's id, in the order of the definition; uses of other ids are skipped
     * @param problems  what to report to
     */
    public static void check(Map<String, List<ResultUse>> uses, Problems problems) {
        ResultCycles cycles = new ResultCycles(uses, problems);
        uses.keySet().forEach(cycles::search);
    }

    /** Goes from part to part without recursion, since a definition may hold a chain of any length. */
    private void search(String start) {
        enter(start);
        while (!path.isEmpty()) {
            Visit visit = path.getLast();
            if (visit.rest().hasNext()) {
                follow(visit.rest().next());
            } else {
                onPath.remove(path.removeLast().id());
            }
        }
    }

    private void enter(String id) {
        if (done.add(id)) {
            onPath.add(id);
            path.addLast(new Visit(id, uses.getOrDefault(id, List.of()).iterator()));
        }
    }

    private void follow(ResultUse use) {
        String id = use.result().id();
        if (onPath.contains(id)) {
            problems.add(Problem.of(use.pointer(), Problem.INVALID, "closes a circle: " + circle(id))
                    .withValue(id));
        } else {
            enter(id);
        }
    }

    /** The last parts of the way back to a part, such as "a, b, a". */
    private String circle(String id) {
        Deque<String> ids = new ArrayDeque<>(List.of(id));
        Iterator<Visit> back = path.descendingIterator();
        boolean closed = false;
        while (!closed && ids.size() < MOST_SHOWN) {
            String before = back.next().id();
            ids.addFirst(before);
            closed = before.equals(id);
        }
        return (closed ? "" : id + ", ..., ") + String.join(", ", ids);
    }
}
