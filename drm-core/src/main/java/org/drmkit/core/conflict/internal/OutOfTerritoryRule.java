package org.drmkit.core.conflict.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;

/**
 * Finds sales that were delivered where their seller holds no grant.
 *
 * <p>Where they were delivered counts, not where the bill went. If another dealer holds the place exclusively it is hurt, otherwise the
 * sale went into white space. In the European Union a sale that the customer asked for is protected, and one of which that is not known is
 * never treated as active.
 */
public final class OutOfTerritoryRule implements ConflictRule {

    /** The id. */
    public static final String ID = "OUT_OF_TERRITORY_SALE";

    /** Makes the rule. */
    public OutOfTerritoryRule() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        if (scene.grants().size() > 0) {
            LineKeys keys = new LineKeys(ID, scene.sales());
            Solicitations solicitations = new Solicitations(scene);
            new OwnTerritory(scene).search((line, channels, injured) -> {
                if (channels.isEmpty()) {
                    sink.accept(finding(line, injured, keys, solicitations));
                }
            });
        }
    }

    private static Finding finding(int line, List<TerritoryGrant> injured, LineKeys keys, Solicitations solicitations) {
        List<TerritoryGrant> hurt = injured.stream()
                .sorted(Comparator.comparing(TerritoryGrant::id))
                .toList();
        Finding.Builder finding = keys.finding(line);
        hurt.forEach(grant -> finding.addDealer(grant.dealer()).addGrant(grant.id()));
        finding.addDealer(keys.seller(line))
                .putDetail("injured", hurt.stream().map(TerritoryGrant::id).toArray(String[]::new));
        solicitations.judge(line, !hurt.isEmpty()).tell(finding);
        return finding.build();
    }
}
