package org.drmkit.scoring.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.formula.internal.TestNode;
import org.drmkit.core.formula.internal.TruthColumn;
import org.drmkit.scoring.report.PopulationSnapshot;

/**
 * Who is judged, and is a peer.
 *
 * @param eligible the test of a dealer's attributes, empty for everybody
 * @param snapshot what a run on all dealers knows of them, for a book of a part
 */
record Population(Optional<TestNode> eligible, Optional<PopulationSnapshot> snapshot) {

    /** Returns the peers that a book lacks: none of a book that is whole. */
    AbsentPeers absent(Scope scope) {
        return snapshot.filter(all -> scope.evaluation().book().isPart())
                .map(all -> AbsentPeers.of(all.dealers(), scope.evaluation().parties()))
                .orElse(AbsentPeers.NONE);
    }

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

    /**
     * Returns for each dealer, and each peer that the book lacks, the number of the group of peers; those without the attribute are a group
     * of their own. Without an attribute there are no groups.
     */
    static int[] groups(Scope scope, Optional<Node> attribute, AbsentPeers absent, String kpi) {
        return attribute.map(node -> groups(scope.column(node), absent, kpi)).orElseGet(() -> new int[0]);
    }

    private static int[] groups(FigureColumn attribute, AbsentPeers absent, String kpi) {
        int present = attribute.size();
        int[] groups = new int[present + absent.size()];
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            String text = i < present ? group(attribute, i) : absent.group(i - present, kpi);
            groups[i] = numbers.computeIfAbsent(text, unknown -> numbers.size());
        }
        return groups;
    }

    /** Returns the text of the attribute that peers share. */
    static String group(FigureColumn attribute, int i) {
        return attribute.isPresent(i) ? attribute.figure(i).toString() : "";
    }
}
