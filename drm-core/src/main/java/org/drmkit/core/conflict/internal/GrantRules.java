package org.drmkit.core.conflict.internal;

import java.util.List;
import org.drmkit.core.conflict.ConflictRule;

/** The rules about grants beside each other, and about grants that are faulty by themselves. */
public final class GrantRules {

    private static final List<ConflictRule> ALL = List.of(
            new UnresolvedCodeRule(UnresolvedCodeRule.Dimension.REGION),
            new UnresolvedCodeRule(UnresolvedCodeRule.Dimension.PRODUCT),
            new UnresolvedCodeRule(UnresolvedCodeRule.Dimension.CHANNEL),
            new EmptyGrantRule(),
            new RedundantGrantRule(),
            new TerritoryOverlapRule(),
            new DirectEncroachmentRule(),
            new SharedCapRule(),
            new ExclusiveBuyersRule());

    private GrantRules() {}

    /**
     * Checks if a rule is about two grants that cannot stand side by side.
     *
     * @param rule a rule
     * @return true if it is one of the two shipped ones
     */
    public static boolean isOfPairs(ConflictRule rule) {
        return rule.id().equals(TerritoryOverlapRule.ID) || rule.id().equals(DirectEncroachmentRule.ID);
    }

    /**
     * Returns the rules.
     *
     * @return all of them
     */
    public static List<ConflictRule> all() {
        return ALL;
    }
}
