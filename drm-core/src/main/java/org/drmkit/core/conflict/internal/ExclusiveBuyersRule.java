package org.drmkit.core.conflict.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.LegalLabel;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.tree.NodeSet;

/**
 * Finds closed pools with more members at one point of the European Union than may share exclusivity there, whatever their own cap.
 *
 * <p>Five members in France are fine and a sixth is not: beyond five, the law no longer takes the pool for exclusive. A flag for a lawyer.
 */
public final class ExclusiveBuyersRule implements ConflictRule {

    /** The id. */
    public static final String ID = "EXCLUSIVE_BUYERS_EXCEEDED";

    /** Makes the rule. */
    public ExclusiveBuyersRule() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        NodeSet union = new LegalZones(scene).area(LegalZones.EU);
        int most = scene.policy().legal().exclusiveBuyers();
        if (!union.isEmpty()) {
            for (int[] pool : Pools.of(scene.grants())) {
                find(scene.grants(), pool, union, most, sink);
            }
        }
    }

    private static void find(GrantTable table, int[] pool, NodeSet union, int most, Consumer<Finding> sink) {
        List<int[]> crowds = Crowds.within(table, pool, union, most);
        crowds.forEach(grants -> sink.accept(Crowd.of(table, grants)
                .within(union)
                .finding(ID, Severity.MEDIUM)
                .putFigure("cap", BigDecimal.valueOf(most))
                .addLabel(LegalLabel.EU_EXCLUSIVE_BUYER_LIMIT)
                .build()));
    }
}
