package org.drmkit.core.conflict.internal.price;

import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;

/**
 * Finds pairs of price list entries for one sale of which none goes before the other, at different prices.
 *
 * <p>AC-100 costs 100.00 in Zhejiang, and all air conditioners 95.00 in Hangzhou: AC-100 in Hangzhou has no price. One within the other is
 * not ambiguous, since the more specific one counts, and an entry for AC-100 in Hangzhou would end the doubt.
 */
final class AmbiguityRule implements ConflictRule {

    static final String ID = "PRICE_AMBIGUITY";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        new PriceListSearch(scene).tell(sink);
    }
}
