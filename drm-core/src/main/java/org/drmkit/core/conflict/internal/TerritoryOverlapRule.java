package org.drmkit.core.conflict.internal;

import java.util.function.Consumer;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;

/**
 * Finds grants of different dealers that cannot both be kept.
 *
 * <p>D1 holds Zhejiang exclusively, D2 may sell air conditioners in Hangzhou from July on: the finding is air conditioners in Hangzhou from
 * July on. Dealers of one group never clash, nor do grants of different grantors.
 */
public final class TerritoryOverlapRule implements ConflictRule {

    /** The id. */
    public static final String ID = "TERRITORY_OVERLAP";

    /** Makes the rule. */
    public TerritoryOverlapRule() {}

    @Override
    public String id() {
        return ID;
    }

    /** Two shared rights clash if they are of different pools, which the search looks at by itself. */
    static boolean mayClash(Exclusivity one, Exclusivity other) {
        return one.clashesWith(other) || (one == Exclusivity.SHARED && other == Exclusivity.SHARED);
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        GrantTable table = scene.grants();
        MeetingGrants.findRivals(
                table,
                grant -> table.kind(grant) != Exclusivity.DIRECT,
                TerritoryOverlapRule::mayClash,
                (one, other) -> sink.accept(GrantPair.finding(ID, table, one, other)));
    }
}
