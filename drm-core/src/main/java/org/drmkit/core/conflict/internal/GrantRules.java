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
     * Returns the rules.
     *
     * @return all of them
     */
    public static List<ConflictRule> all() {
        return ALL;
    }
}
