package org.drmkit.incentives.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.formula.internal.TestNode;

/**
 * Which dealers are members of which group on the last day of a period: those whom the rule is for.
 *
 * @param level the attribute that names the groups, without {@code dealer.}
 * @param group the node of that attribute, for dealers
 * @param eligible whom the rule is for
 */
record Membership(String level, Node group, Optional<TestNode> eligible) {

    static final int NONE = -1;

    /** Returns the scope of the dealers in the period of a scope of any level. */
    static Scope dealers(Scope scope) {
        return scope.evaluation().dealers().scope(scope.span());
    }

    /** Returns the scope of the groups in the period of a scope of any level. */
    Scope groups(Scope scope) {
        return scope.evaluation().dealers().atLevel(level).scope(scope.span());
    }

    /** Returns the index of the group of each dealer, or NONE. */
    int[] groupOf(Scope scope) {
        Scope dealers = dealers(scope);
        Parties known = dealers.evaluation().parties();
        Parties groups = groups(scope).evaluation().parties();
        FigureColumn names = dealers.column(group);
        return IntStream.range(0, known.size())
                .map(i -> isEligible(dealers, i) ? groups.index(name(names, known, i)) : NONE)
                .toArray();
    }

    private boolean isEligible(Scope dealers, int i) {
        return eligible.map(test -> dealers.truth(test).holds(i)).orElse(true);
    }

    /** A dealer without a group is a group of one. */
    private static String name(FigureColumn names, Parties known, int i) {
        return names.isPresent(i) ? Figures.code(names, i) : known.id(i);
    }

    /** Returns the members of each group, in the order of dealers. */
    List<List<Integer>> members(Scope scope) {
        List<List<Integer>> members = new ArrayList<>();
        IntStream.range(0, groups(scope).evaluation().parties().size()).forEach(g -> members.add(new ArrayList<>()));
        int[] groups = groupOf(scope);
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] != NONE) {
                members.get(groups[i]).add(i);
            }
        }
        return members;
    }

    /** Tells whether a dealer of the period has no group of its own choice. */
    boolean standsAlone(Scope scope, int dealer) {
        return !dealers(scope).column(group).isPresent(dealer);
    }
}
