package org.drmkit.core.conflict.internal.price;

import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;

/**
 * Finds dealers whom their own rebates invite to sell in a neighbour's territory.
 *
 * <p>Invoiced at 100.00 with 8 % of rebate and carried for 3.00, a unit costs 95.00 where the neighbour sells for 98.00: +3.00 invites. Paid only
 * on what is sold within the dealer's own territory, the rebate is lost on the way, the unit costs 103.00, and -5.00 does not. What a unit costs
 * comes from the source of net prices; run again with that of a changed program, and what is gone was removed by the change.
 */
final class DiversionIncentiveRule implements ConflictRule {

    static final String ID = "DIVERSION_INCENTIVE";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        DiversionIncentives.of(scene).stream()
                .filter(DiversionIncentive::isInviting)
                .map(DiversionIncentive::finding)
                .forEach(sink);
    }
}
