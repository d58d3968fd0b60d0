package org.drmkit.incentives.internal;

import java.util.List;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.formula.internal.TestNode;
import org.drmkit.core.formula.internal.TruthColumn;

/**
 * Holds for groups that have a member whom the rule is for.
 *
 * @param membership the members
 */
record HasMembersTest(Membership membership) implements TestNode {

    @Override
    public TruthColumn evaluate(Scope scope) {
        List<List<Integer>> members = membership.members(scope);
        TruthColumn has = TruthColumn.of(members.size());
        for (int g = 0; g < members.size(); g++) {
            has.set(g, !members.get(g).isEmpty());
        }
        return has;
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        long members = membership.members(scope).get(party).size();
        return Explanation.input("level.members", Value.of(members));
    }
}
