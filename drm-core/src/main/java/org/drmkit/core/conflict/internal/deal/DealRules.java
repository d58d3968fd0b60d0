package org.drmkit.core.conflict.internal.deal;

import java.util.List;
import org.drmkit.core.conflict.ConflictRule;

/** The rules about registered deals and about sites. */
public final class DealRules {

    private static final List<ConflictRule> ALL =
            List.of(new DealCollisionRule(), new HouseAccountRule(), new ProtectedRadiusRule());

    private DealRules() {}

    /**
     * Returns the rules.
     *
     * @return all of them
     */
    public static List<ConflictRule> all() {
        return ALL;
    }
}
