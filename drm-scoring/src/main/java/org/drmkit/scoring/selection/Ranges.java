package org.drmkit.scoring.selection;

import java.util.List;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Yardstick;

/** Whether each yardstick has the range that a method needs. */
final class Ranges {

    private Ranges() {}

    static void check(String method, List<Yardstick> yardsticks, Problems problems) {
        yardsticks.stream()
                .filter(yardstick -> yardstick.range().isEmpty())
                .forEach(yardstick -> problems.add(Problem.of(
                                Pointer.root(),
                                Problem.MISSING_MEMBER,
                                "the method " + method + " needs the range of a yardstick")
                        .withValue(yardstick.id())
                        .withMaybe("add \"range\": [least, most] to the yardstick")));
    }

    static void require(SelectionMethod method, CandidateTable table) {
        Problems problems = new Problems();
        method.check(table.yardsticks(), problems);
        problems.throwIfAny("selection");
    }
}
