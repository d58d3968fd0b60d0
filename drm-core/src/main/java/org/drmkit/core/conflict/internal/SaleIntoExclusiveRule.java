package org.drmkit.core.conflict.internal;

import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;

/**
 * Finds sales into what another dealer holds for itself on that day, however the seller came by them.
 *
 * <p>All lines of one seller into one grant are one finding: 17 lines worth 53,028.70. Where they were shipped to decides; lines without a
 * region are not judged, and lines without a channel only by grants for all channels.
 */
public final class SaleIntoExclusiveRule implements ConflictRule {

    /** The id. */
    public static final String ID = "SALE_INTO_EXCLUSIVE";

    /** Makes the rule. */
    public SaleIntoExclusiveRule() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        new Trespasses(scene).tell(sink);
    }
}
