package org.drmkit.scoring.weight;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.scoring.candidate.CandidateTable;

/** Whether a weighting speaks of each yardstick once, and of nothing else. */
final class Coverage {

    private Coverage() {}

    static void check(String member, Collection<String> named, List<String> yardsticks, Problems problems) {
        Pointer at = Pointer.root().child(member);
        Set<String> seen = new HashSet<>();
        for (String id : named) {
            if (!yardsticks.contains(id)) {
                problems.add(Problem.unknown(at, "yardstick", id, yardsticks));
            } else if (!seen.add(id)) {
                problems.add(Problem.of(at, Problem.DUPLICATE, "a yardstick is named twice")
                        .withValue(id));
            }
        }
        yardsticks.stream()
                .filter(id -> !seen.contains(id))
                .forEach(id ->
                        problems.add(Problem.of(at, Problem.MISSING_MEMBER, "a yardstick has no place in the weighting")
                                .withValue(id)
                                .withMaybe("it was added later")));
    }

    static void require(Weighting weighting, CandidateTable table) {
        Problems problems = new Problems();
        weighting.check(table.ids(), problems);
        problems.throwIfAny("weighting");
    }
}
