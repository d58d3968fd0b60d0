package org.drmkit.core.conflict.internal.price;

import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.market.Quote;

/**
 * Finds regions to which it pays to carry a product from another one, over the cheapest way there.
 *
 * <p>Bought at 100.00 with a rebate of 9.00 and carried for 4.00, a unit costs 95.00 where it sells for 100.00: 5.00, or 5 % of the selling
 * price. It is the price in the pocket that counts, with freight and duty, without tax. Quotes and lanes are for the regions that they name,
 * and for products by their own code.
 */
final class ArbitrageRule implements ConflictRule {

    static final String ID = "ARBITRAGE_WINDOW";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        scene.market().quotes().stream()
                .collect(Collectors.groupingBy(Quote::product, TreeMap::new, Collectors.toList()))
                .forEach((product, quotes) -> new Arbitrage(scene, product, quotes).tell(sink));
    }
}
