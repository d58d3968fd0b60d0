package org.drmkit.core.conflict.internal.price;

import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.conflict.internal.CaseKey;
import org.drmkit.core.market.PriceCorridor;

/** Finds corridors whose lowest price is above their highest, so that no price is allowed; equal ones allow exactly that. */
final class CorridorRule implements ConflictRule {

    private static final String ID = "CORRIDOR_INVERTED";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        scene.market().corridors().stream()
                .filter(corridor -> corridor.lower().compareTo(corridor.upper()) > 0)
                .map(CorridorRule::finding)
                .forEach(sink);
    }

    private static Finding finding(PriceCorridor corridor) {
        return Finding.builder()
                .rule(ID)
                .key(CaseKey.of(ID, corridor.id()))
                .severity(Severity.MEDIUM)
                .addRegion(corridor.region())
                .addProduct(corridor.product())
                .period(corridor.period())
                .putDetail("corridor", corridor.id())
                .putDetail("currency", corridor.currency().getCurrencyCode())
                .putFigure("lower", corridor.lower())
                .putFigure("upper", corridor.upper())
                .build();
    }
}
