package org.drmkit.core.conflict.internal;

import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;

/**
 * Finds lines that were sold for less than a share of their reference value.
 *
 * <p>30 pieces for 974.10 with a list value of 4,260.00 are below 80 % of it, 3,408.00, by 2,433.90. Exactly 80 % is not below. Lines without a
 * reference value are not judged.
 */
public final class PriceFloorRule implements ConflictRule {

    /** The id. */
    public static final String ID = "PRICE_BELOW_FLOOR";

    /** Makes the rule. */
    public PriceFloorRule() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        scene.policy().reference().ifPresent(column -> new PriceFloor(scene, column).tell(sink));
    }
}
