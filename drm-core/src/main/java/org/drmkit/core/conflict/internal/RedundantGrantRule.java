package org.drmkit.core.conflict.internal;

import java.util.List;
import java.util.function.Consumer;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;

/**
 * Finds grants that say nothing new: all that they cover is in another one of the same holder, kind and pool.
 *
 * <p>D1 holds Zhejiang and D2 of the same group holds Hangzhou within it: no conflict, but a paper too many. Of two that cover the same,
 * the one with the higher id is redundant.
 */
public final class RedundantGrantRule implements ConflictRule {

    /** The id. */
    public static final String ID = "REDUNDANT_GRANT";

    /** Makes the rule. */
    public RedundantGrantRule() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        GrantTable table = scene.grants();
        MeetingGrants.findKin(table, (one, other) -> tell(table, one, other, sink));
    }

    private static void tell(GrantTable table, int one, int other, Consumer<Finding> sink) {
        tell(Holding.of(table, one), Holding.of(table, other), sink);
    }

    /** Tells which of two grants of one holder, kind and pool, the lower id first, says nothing new, if one does. */
    static void tell(Holding one, Holding other, Consumer<Finding> sink) {
        if (one.encloses(other)) {
            sink.accept(finding(one.grant(), other));
        } else if (other.encloses(one)) {
            sink.accept(finding(other.grant(), one));
        }
    }

    private static Finding finding(TerritoryGrant wider, Holding redundant) {
        TerritoryGrant inner = redundant.grant();
        Finding.Builder finding = Finding.builder()
                .rule(ID)
                .key(CaseKey.of(ID, wider.id(), inner.id()))
                .severity(Severity.INFO)
                .addDealers(wider.dealer(), inner.dealer())
                .addGrants(wider.id(), inner.id())
                .putDetail("redundant", List.of(inner.id()));
        redundant.box().tell(finding);
        return finding.build();
    }
}
