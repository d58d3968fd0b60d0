package org.drmkit.core.conflict.internal;

import java.util.List;
import org.drmkit.core.conflict.ConflictRule;

/** The rules about what was sold where, to whom and for how much. */
public final class SaleRules {

    private static final List<ConflictRule> ALL = List.of(
            new SaleIntoExclusiveRule(),
            new OutOfTerritoryRule(),
            new ChannelBreachRule(),
            new DiversionRule(),
            new PriceFloorRule(),
            new PriceSpreadRule(),
            new WhiteSpaceRule());

    private SaleRules() {}

    /**
     * Returns the rules.
     *
     * @return all of them
     */
    public static List<ConflictRule> all() {
        return ALL;
    }
}
