package org.drmkit.core.conflict.internal;

import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;

/**
 * Finds pairs of dealers whose average prices of a product, in one region and period, are far apart.
 *
 * <p>At a tolerance of 15 %, 84.99 beside 100.00 is too low and 85.00 is not. Lines whose price is implausible are left out, and so are those
 * without a region or a quantity.
 */
public final class PriceSpreadRule implements ConflictRule {

    /** The id. */
    public static final String ID = "PRICE_SPREAD_PAIR";

    /** Makes the rule. */
    public PriceSpreadRule() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        new PriceCells(scene).tell(sink);
    }
}
