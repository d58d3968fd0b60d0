package org.drmkit.core.conflict.internal;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;

/**
 * Finds closed pools that have more holders at one point than their cap allows.
 *
 * <p>A pool with the cap 2 has three members in France, of which one ends in May and one begins in May: three meet in May, and that is the
 * finding. Where grants of a pool name different caps, the lowest holds.
 */
public final class SharedCapRule implements ConflictRule {

    /** The id. */
    public static final String ID = "SHARED_CAP_EXCEEDED";

    /** Makes the rule. */
    public SharedCapRule() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        GrantTable table = scene.grants();
        for (int[] pool : Pools.of(table)) {
            tell(table, pool, Pools.cap(table, pool), sink);
        }
    }

    static void tell(GrantTable table, int[] pool, int cap, Consumer<Finding> sink) {
        Crowds.of(table, pool, cap)
                .forEach(grants -> sink.accept(Crowd.of(table, grants)
                        .finding(ID, Severity.HIGH)
                        .putFigure("cap", BigDecimal.valueOf(cap))
                        .build()));
    }
}
