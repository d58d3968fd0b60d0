package org.drmkit.core.conflict.internal.price;

import java.util.List;
import org.drmkit.core.conflict.ConflictRule;

/** The rules about prices that were seen or set. */
public final class PriceRules {

    private static final List<ConflictRule> ALL = List.of(
            new MinimumPriceRule(),
            new CorridorRule(),
            new StepRule(),
            new AmbiguityRule(),
            new ArbitrageRule(),
            new DiversionIncentiveRule(),
            new UndercutRule(),
            new DisorderRule(),
            new ChannelGapRule(),
            new EmbargoRule(),
            new UncomparablePriceRule());

    private PriceRules() {}

    /**
     * Returns the rules.
     *
     * @return all of them
     */
    public static List<ConflictRule> all() {
        return ALL;
    }
}
