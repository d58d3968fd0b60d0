package org.drmkit.scoring.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.formula.internal.TestNode;
import org.drmkit.core.formula.internal.TruthColumn;

/**
 * Who is judged, and is a peer.
 *
 * @param eligible the test of a dealer's attributes, empty for everybody
 */
record Population(Optional<TestNode> eligible) {

    TruthColumn judged(Scope scope) {
        return eligible.map(scope::truth)
                .orElseGet(
                        () -> TruthColumn.allTrue(scope.evaluation().parties().size()));
    }

    /** Returns a column in which nothing applies to those who are not judged. */
    FigureColumn only(Scope scope, FigureColumn column) {
        if (eligible.isEmpty()) {
            return column;
        }
        TruthColumn judged = judged(scope);
        FigureColumn only = FigureColumn.of(column.size(), column.scale());
        for (int i = 0; i < column.size(); i++) {
            if (judged.holds(i)) {
                only.copyCell(i, column, i);
            } else {
                only.setNotApplicable(i, ScoreReasons.NOT_JUDGED);
            }
        }
        return only;
    }

    /** Returns for each dealer the number of the group of peers; those without the attribute are a group of their own. */
    static int[] groups(Scope scope, Optional<Node> attribute) {
        int[] groups = new int[scope.evaluation().parties().size()];
        if (attribute.isPresent()) {
            FigureColumn values = scope.column(attribute.get());
            Map<String, Integer> numbers = new HashMap<>();
            for (int i = 0; i < groups.length; i++) {
                String text = values.isPresent(i) ? values.figure(i).toString() : "";
                groups[i] = numbers.computeIfAbsent(text, unknown -> numbers.size());
            }
        }
        return groups;
    }
}
